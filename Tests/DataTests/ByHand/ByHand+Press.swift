extension ByHand {
  /// What publications print: every KPI that only they speak of, and a few others.
  static let press: [ByHand] = [
    ByHand("direction.par_index_score", in: "2024/old-31+index", "96,17", shows: "96,17%"),
    ByHand("direction.par_index_rank", in: "2024/old-31+index", 1, shows: "1"),
    ByHand("direction.par_index_rank", in: "2024/old-75+index", 8, shows: "8"),
    ByHand("direction.sipas_score", in: "2024/old-31+index", "90,59", shows: "90,59%"),
    ByHand("direction.sipas_score", in: "2024/vn+index", "83,94", shows: "83,94%"),
    ByHand("direction.reform_index_score", in: "2025/11311+index", "95,8", shows: "95,8"),
    ByHand("direction.reform_index_rank", in: "2025/11887+index", 68, shows: "68"),
    ByHand("direction.satisfaction_score", in: "2025/31+index", "92,67", shows: "92,67%"),
    ByHand("direction.satisfaction_departments", in: "2025/31+index", "93,95", shows: "93,95%"),
    ByHand(
      "procedures.time_cut_done_share", in: "2025-5M/22+procedures", 100 * 1007 / 1786,
      shows: "56,38%"),
    ByHand(
      "procedures.days_saved_share", in: "2025-5M/22+procedures", 100 * 6030 / 17_584,
      shows: "34,29%"),
    ByHand("procedures.service_index_score", in: "2026-01/31+procedures", "93,01", shows: "93,01"),
    ByHand("procedures.service_index_rank", in: "2026-01/31+procedures", 9, shows: "9"),
    ByHand(
      "procedures.online_payment_share", in: "2025-07-01--2025-11-30/75+service", "98,7",
      shows: "98,7%"),
    ByHand("procedures.timely_share", in: "2025-07-01--2025-11-30/75+service", 99, shows: "99%"),
    ByHand("procedures.data_reuse_share", in: "2026-01/31+procedures", 95, shows: "95%"),
    ByHand(
      "procedures.online_full_filing_share", in: "2025-10M/vn+centres", "39,98", shows: "39,98%"),
    ByHand(
      "procedures.received_dossiers", in: "2025-07-01--2025-11-03/79+dossiers", 1_822_341,
      shows: "1.822.341"),
    ByHand(
      "procedures.resolved_share", in: "2025-07-01--2025-11-03/79+dossiers",
      100 * 1_686_294 / 1_822_341, shows: "92,53%"),
    ByHand(
      "procedures.resolved_share_communes", in: "2025-07-01--2025-09-23/01+communes",
      100 * 510_541 / 531_269, shows: "96,10%"),
    ByHand(
      "procedures.on_time_rate", in: "2025-07-01--2025-11-03/79+dossiers",
      100 * 1_604_216 / 1_686_294, shows: "95,13%"),
    ByHand(
      "procedures.on_time_rate_communes", in: "2025-07-01--2025-11-03/79+dossiers",
      100 * 1_192_665 / 1_201_080, shows: "99,30%"),
    ByHand(
      "procedures.on_time_rate_communes", in: "2025-07-01--2025-09-23/01+communes",
      100 * 509_772 / 510_541, shows: "99,85%"),
    ByHand(
      "procedures.on_time_rate_departments", in: "2022-H1/old-68+dossiers", 100 * 175_354 / 175_920,
      shows: "99,68%"),
    ByHand(
      "procedures.late_rate", in: "2025-07-01--2025-11-03/79+dossiers", 100 * 82_078 / 1_686_294,
      shows: "4,87%"),
    ByHand(
      "procedures.late_rate_communes", in: "2025-07-01--2025-09-23/01+communes",
      100 * 763 / 510_541, shows: "0,15%"),
    ByHand(
      "procedures.online_filing_share_communes", in: "2025-07-01--2025-09-23/01+communes",
      100 * 317_199 / 531_269, shows: "59,71%"),
    ByHand("procedures.overdue_open", in: "2025-10/91+backlog", 897, shows: "897"),
    ByHand(
      "procedures.land_resolved_share", in: "2025-07-01--2025-08-08/44+land", 100 * 10_155 / 18_151,
      shows: "55,95%"),
    ByHand(
      "procedures.land_overdue_share", in: "2025-07-01--2025-08-08/44+land", 100 * 512 / 7996,
      shows: "6,40%"),
    ByHand(
      "civil_service.leavers_paid_share", in: "2025-01-01--2025-07-25/vn+resignations",
      100 * 41_000 / 53_830, shows: "76,17%"),
    ByHand(
      "civil_service.commune_staff_suited", in: "2021--2025/vn+reform", "94,6", shows: "94,6%"),
    ByHand("finance.revenue_total", in: "2025-10M/31+budget", 162_875, shows: "162.875"),
    ByHand(
      "finance.domestic_share", in: "2025-Q1/old-31+budget", 100 * "28.537,72" / "47.873,44",
      shows: "59,61%"),
    ByHand("finance.revenue_increase", in: "2025-H1/old-31+budget", "27,1", shows: "27,1%"),
    ByHand("finance.revenue_council_ratio", in: "2025-Q1/old-31+budget", "40,54", shows: "40,54%"),
  ]
}
