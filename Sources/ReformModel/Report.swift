/// What one document or publication says about one locality and period (báo cáo).
package struct Report: Hashable, Sendable {
  /// `<period>/<locality>[+slug]`: also the path of its figures.
  package struct ID: Hashable, Sendable, CustomStringConvertible {
    package let period: Period
    package let locality: Locality.ID
    /// Empty for the official report of the locality and period.
    package let slug: String

    package init(period: Period, locality: Locality.ID, slug: String = "") {
      self.period = period
      self.locality = locality
      self.slug = slug
    }

    /// Nil unless the text is a report id with the period in its shortest form.
    package init?(_ text: String) {
      // Over bytes: what bounds the parts is ASCII, and characters cost ten times that.
      let text = text.utf8
      guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      let name = String(Substring(text[..<slash]))
      guard let period = Period(name), period.description == name else { return nil }
      let rest = text[text.index(after: slash)...]
      let spelling = rest.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"), UInt8(ascii: "+"):
          true
        default: false
        }
      }
      let plus = rest.firstIndex(of: UInt8(ascii: "+"))
      let place = rest[..<(plus ?? rest.endIndex)]
      let slug = plus.map { String(Substring(rest[rest.index(after: $0)...])) }
      guard spelling, !place.isEmpty, slug != "" else { return nil }
      self.period = period
      locality = Locality.ID(String(Substring(place)))
      self.slug = slug ?? ""
    }

    package var description: String {
      period.description + "/" + locality.rawValue + (slug.isEmpty ? "" : "+" + slug)
    }
  }

  package enum Kind: String, CaseIterable, Sendable {
    case official
    case press
  }

  package enum Status: String, CaseIterable, Sendable {
    case draft
    case issued
  }

  package let id: ID
  /// Reports of one document check each other.
  package let document: String
  package let kind: Kind
  package let number: String
  package let date: Day?
  package let title: String
  package let status: Status
  package let url: String
  /// The edition that the line numbers of the evidence belong to; empty when unknown.
  package let textSHA256: String

  package init(
    id: ID, document: String, kind: Kind = .official, number: String = "", date: Day? = nil,
    title: String, status: Status = .issued, url: String = "", textSHA256: String = ""
  ) {
    self.id = id
    self.document = document
    self.kind = kind
    self.number = number
    self.date = date
    self.title = title
    self.status = status
    self.url = url
    self.textSHA256 = textSHA256
  }

  package var precedence: Precedence { Precedence(kind: kind, date: date, slug: id.slug) }

  /// Whether this report is read before `other` for the same locality and period.
  package func precedes(_ other: Report) -> Bool { precedence < other.precedence }

  /// Which of several reports of one locality and period is read first: the official one, then the
  /// newer, then by slug so that the order is total.
  package struct Precedence: Hashable, Comparable, Sendable {
    package let kind: Kind
    package let date: Day?
    package let slug: String

    package init(kind: Kind, date: Day?, slug: String) {
      self.kind = kind
      self.date = date
      self.slug = slug
    }

    package static func < (mine: Precedence, other: Precedence) -> Bool {
      if mine.kind != other.kind { return mine.kind == .official }
      switch (mine.date, other.date) {
      case (let left?, let right?) where left != right: return left > right
      case (.some, .none): return true
      case (.none, .some): return false
      default: return mine.slug < other.slug
      }
    }
  }
}
