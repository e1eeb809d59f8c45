extension ByHand {
  /// Section II.6 of the report, every number typed from its text.
  static let digital: [ByHand] = [
    ByHand("digital.organisation_signatures", 100 * 183 / 183, shows: "100,00%"),
    ByHand("digital.individual_signatures", 100 * 3_299 / 3_299, shows: "100,00%"),
    ByHand("digital.video_coverage", 100 * 114 / 114, shows: "100,00%"),
    ByHand("digital.payment_coverage", 100 * 114 / 114, shows: "100,00%"),
    ByHand("digital.network_coverage", 100, shows: "100%"),
    ByHand("digital.document_system_coverage", 100 * 114 / 114, shows: "100,00%"),
    ByHand("digital.platform_coverage", 100 * 114 / 114, shows: "100,00%"),
    ByHand("digital.support_group_coverage", 100 * 114 / 114, shows: "100,00%"),
    ByHand("digital.lines_per_commune", 2, shows: "2"),
    ByHand("digital.workflow_coverage", 100 * 341 / 331, shows: "103,02%"),
    ByHand("digital.training_classes", 20, shows: "20"),
  ]
}
