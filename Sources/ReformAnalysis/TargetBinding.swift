package import ReformModel

/// Which targets bind a locality for a period (DESIGN section 4, Targets).
package struct TargetBinding: Hashable, Sendable {
  package let locality: Locality.ID
  /// The places above, nearest first.
  package let ancestors: [Locality.ID]

  package init(locality: Locality.ID, ancestors: [Locality.ID]) {
    self.locality = locality
    self.ancestors = ancestors
  }

  /// Whether `target` binds this locality in `period` for a KPI measured in `unit`.
  package func includes(_ target: Target, period: Period, unit: MeasureUnit) -> Bool {
    binds(target) && target.applies(to: period, unit: unit)
  }

  /// Whether `target` binds this locality, in the periods that it applies to.
  package func binds(_ target: Target) -> Bool {
    switch target.scope {
    case .itself: target.locality == locality
    case .below: ancestors.contains(target.locality)
    }
  }
}
