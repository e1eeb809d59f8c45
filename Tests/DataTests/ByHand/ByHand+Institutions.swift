extension ByHand {
  /// Section II.1 of the report, every number typed from its text.
  static let institutions: [ByHand] = [
    ByHand("institutions.provincial_decisions", 243, shows: "243"),
    ByHand("institutions.provincial_decisions", in: "2025-H1/old-30", 58, shows: "58"),
    ByHand("institutions.provincial_decisions", in: "2025-H1/old-31", 179, shows: "179"),
    ByHand("institutions.issued_both_levels", 243 + 300, shows: "543"),
    ByHand("institutions.checked_rate", 100, shows: "100%"),
    ByHand("institutions.thematic_checks", 47, shows: "47"),
    ByHand("institutions.sectoral_checks", 35, shows: "35"),
    ByHand("institutions.faulty_documents", 1, shows: "1"),
    ByHand("institutions.reviewed_documents", 333, shows: "333"),
    ByHand("institutions.expired_documents", 145, shows: "145"),
    ByHand("institutions.expired_whole_share", 100 * 106 / 145, shows: "73,10%"),
    ByHand("institutions.expired_partial_share", 100 * 39 / 145, shows: "26,90%"),
    ByHand("institutions.to_abolish_share", 100 * 167 / 191, shows: "87,43%"),
    ByHand("institutions.to_amend_share", 100 * 19 / 191, shows: "9,95%"),
    ByHand("institutions.to_keep_share", 100 * 5 / 191, shows: "2,62%"),
    ByHand("institutions.old_resolutions_abolished", 100 * 79 / (79 + 41), shows: "65,83%"),
    ByHand("institutions.old_decisions_abolished", 100 * 134 / (134 + 84), shows: "61,47%"),
  ]
}
