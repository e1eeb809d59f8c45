/// What could be read, with everything that could not: bad rows are left out, each with its fault.
package struct Loaded<Value: Sendable>: Sendable {
  /// Everything that is good.
  package let value: Value
  /// In the order of the files and rows read; empty when all is well.
  package let faults: [DataFault]

  /// Without faults all is well.
  package init(_ value: Value, faults: [DataFault] = []) {
    self.value = value
    self.faults = faults
  }

  /// The same faults with another view of the value.
  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Loaded<Other> {
    Loaded<Other>(transform(value), faults: faults)
  }
}

extension Loaded: Equatable where Value: Equatable {}
