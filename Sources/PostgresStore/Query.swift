/// The statements whose cost must not grow with the store; tests assert which index serves each.
enum Query {
  /// Each period once, by jumps through the key instead of a walk along it.
  static let periods = """
    WITH RECURSIVE each_period(period) AS (
      SELECT MIN(period) FROM cchc.reports
      UNION ALL
      SELECT (SELECT MIN(period) FROM cchc.reports WHERE period > each_period.period)
      FROM each_period WHERE each_period.period IS NOT NULL)
    SELECT period FROM each_period WHERE period IS NOT NULL
    """

  /// `official` sorts before `press`; of periods that end on one day the widest is first.
  static let openingReport = """
    position = (SELECT position FROM cchc.reports
      ORDER BY kind, last_day DESC, first_day, date DESC, slug, position LIMIT 1)
    """

  /// The latest report of each locality, and how many it has.
  static let reportingPlaces = """
    WITH RECURSIVE each_place(id) AS (
      SELECT MIN(locality) FROM cchc.reports
      UNION ALL
      SELECT (SELECT MIN(locality) FROM cchc.reports WHERE locality > each_place.id)
      FROM each_place WHERE each_place.id IS NOT NULL)
    SELECT id, (SELECT COUNT(*) FROM cchc.reports WHERE locality = each_place.id),
      (SELECT period FROM cchc.reports WHERE locality = each_place.id
       ORDER BY kind, last_day DESC, first_day LIMIT 1)
    FROM each_place WHERE id IS NOT NULL ORDER BY id
    """
}
