import ReformAnalysis
import ReformModel
package import ReformStore

extension CheckList {
  /// Expressions that cannot be read or name unknown indicators, as faults of `checks.csv`.
  package func expressionFaults(in catalogue: Catalogue) -> [DataFault] {
    checks.compactMap { check in
      let compiled = CompiledCheck(check) { catalogue.hasIndicator($0) }
      return compiled.fault.map { fault in
        DataFault(
          file: "checks.csv", line: lines[check.id], column: "expression",
          problem: fault.problem(formula: check.expression))
      }
    }
  }
}
