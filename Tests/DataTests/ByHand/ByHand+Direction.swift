extension ByHand {
  /// Section I of the report, every number typed from its text.
  static let direction: [ByHand] = [
    ByHand("direction.plan_completion", in: "2025-H2/31", 100 * 50 / 50, shows: "100,00%"),
    ByHand("direction.plan_tasks_done", in: "2025-H2/31", 50, shows: "50"),
    ByHand("direction.government_done_rate", 100 * 98 / 110, shows: "89,09%"),
    ByHand("direction.government_due_on_time", 100 * 98 / (98 + 0), shows: "100,00%"),
    ByHand("direction.government_open_share", 100 * 12 / 110, shows: "10,91%"),
    ByHand("direction.government_overdue", 0, shows: "0"),
    ByHand("direction.initiatives_recognised", 49, shows: "49"),
    ByHand("direction.inspected_bodies", 1 + 25, shows: "26"),
    ByHand("direction.inspected_communes_share", 100 * 25 / 114, shows: "21,93%"),
    ByHand("direction.surprise_communes_share", 100 * 17 / 114, shows: "14,91%"),
    ByHand("direction.media_items", 500, shows: "500"),
    ByHand("direction.contest_entries", 36_350, shows: "36.350"),
    ByHand("direction.contest_perfect_share", 100 * 6_886 / 36_350, shows: "18,94%"),
  ]
}
