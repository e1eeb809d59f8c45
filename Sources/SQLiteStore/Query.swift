/// The statements whose cost must not grow with the store; tests assert which index serves each.
enum Query {
  /// Each period once, by jumps through the index instead of a walk along it.
  static let periods = """
    WITH RECURSIVE each_period(period) AS (
      SELECT MIN(period) FROM reports
      UNION ALL
      SELECT (SELECT MIN(period) FROM reports WHERE period > each_period.period)
      FROM each_period WHERE each_period.period IS NOT NULL)
    SELECT period FROM each_period WHERE period IS NOT NULL
    """

  /// `official` sorts before `press`; of periods that end on one day the widest is first.
  static let openingReport = """
    SELECT id FROM reports ORDER BY kind, last_day DESC, first_day, date DESC, slug, position LIMIT 1
    """

  /// The latest report of each locality, and how many it has.
  static let reportingPlaces = """
    SELECT id, (SELECT COUNT(*) FROM reports WHERE locality = places.id),
      (SELECT period FROM reports WHERE locality = places.id
       ORDER BY kind, last_day DESC, first_day LIMIT 1)
    FROM (
      WITH RECURSIVE each_place(id) AS (
        SELECT MIN(locality) FROM reports
        UNION ALL
        SELECT (SELECT MIN(locality) FROM reports WHERE locality > each_place.id)
        FROM each_place WHERE each_place.id IS NOT NULL)
      SELECT id FROM each_place WHERE id IS NOT NULL) AS places
    ORDER BY id
    """
}
