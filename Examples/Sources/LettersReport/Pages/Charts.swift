internal import InspectionText

/// Drawings as inline SVG. Colours are classes, so that they follow light and dark; a sign goes with each.
enum Charts {
  /// One document's areas as a strip of fields, 18 units each.
  static func strip(_ areas: [ReportDocument.Area], titles: [ConcernArea: String]) -> String {
    var out = MarkupWriter()
    out.raw("<svg width=\"288\" height=\"18\" viewBox=\"0 0 288 18\" role=\"img\" aria-label=\"")
    let judged = areas.filter { $0.tone != nil }
    let label = judged.map { "\(titles[$0.area] ?? $0.area.rawValue): \($0.tone!.words)" }.joined(separator: "; ")
    out.text(label.isEmpty ? "no area is judged" : label)
    out.raw("\">")
    let count = max(areas.count, 1)
    let width = 288 / count
    for tone in Tone.allCases {
      let places = areas.indices.filter { areas[$0].tone == tone }
      guard !places.isEmpty else { continue }
      out.raw("<path class=\"f-")
      out.raw(tone.code)
      out.raw("\" d=\"")
      for place in places {
        out.raw("M")
        out.raw(place * width + 1)
        out.raw(" 1h")
        out.raw(width - 2)
        out.raw("v16h-")
        out.raw(width - 2)
        out.raw("z")
      }
      out.raw("\"/><path class=\"")
      out.raw(tone == .veryGood || tone == .veryBad ? "k2" : "k1")
      out.raw("\" d=\"")
      for place in places {
        out.raw("M")
        out.raw(place * width + width / 2 - 4)
        switch tone {
        case .veryGood, .good: out.raw(" 9h8m-4 -4v8")
        case .mixed: out.raw(" 7h8m-4 -4v8m-4 2h8")
        case .bad: out.raw(" 9h8")
        case .veryBad: out.raw(" 7h8m-8 4h8")
        }
      }
      out.raw("\"/>")
    }
    let silent = areas.indices.filter { areas[$0].tone == nil }
    if !silent.isEmpty {
      out.raw("<path class=\"none\" d=\"")
      for place in silent {
        out.raw("M")
        out.raw(place * width + width / 2 - 2)
        out.raw(" 9h4")
      }
      out.raw("\"/>")
    }
    out.raw("</svg>")
    return out.string
  }

  /// The names above the strips.
  static func axis(_ titles: [String]) -> String {
    var out = MarkupWriter()
    out.raw("<svg width=\"288\" height=\"158\" viewBox=\"0 0 288 158\">")
    let width = 288 / max(titles.count, 1)
    for (place, title) in titles.enumerated() {
      let x = place * width + width / 2 + 4
      out.raw("<text transform=\"translate(")
      out.raw(x)
      out.raw(" 154) rotate(-90)\">")
      out.text(title)
      out.raw("</text>")
    }
    out.raw("</svg>")
    return out.string
  }

  /// A field of a heat map: a link with a sign, and words for those who do not see it.
  static func field(_ tone: Tone?, words: String, anchor: String, isStop: Bool, into out: inout MarkupWriter) {
    guard let tone else {
      out.raw("<td><span class=\"vh\">not judged</span></td>")
      return
    }
    out.raw("<td><a class=\"h\" href=\"#")
    out.text(anchor)
    out.raw(isStop ? "\" title=\"" : "\" tabindex=\"-1\" title=\"")
    out.text(words)
    out.raw("\"><svg aria-hidden=\"true\" class=\"g-")
    out.raw(tone.code)
    out.raw("\"><use href=\"#g-")
    out.raw(tone.code)
    out.raw("\"/></svg><span class=\"vh\">")
    out.text(tone.words)
    out.raw("</span></a></td>")
  }

  /// One point of a trajectory.
  struct Point {
    /// Months since the year 0.
    var time: Int
    /// In [-1, 1].
    var score: Double
    /// How many sentences say better, less those that say worse.
    var way: Int
  }

  /// One area over time: a line of scores, with triangles where documents themselves state a direction.
  static func trail(_ points: [Point], from first: Int, to last: Int, label: String) -> String {
    var out = MarkupWriter()
    let span = max(last - first, 1)
    func x(_ point: Point) -> Int { 8 + (point.time - first) * 224 / span }
    func y(_ point: Point) -> Int { 36 - Int(point.score * 28) }
    out.raw("<svg class=\"t\" viewBox=\"0 0 240 88\" role=\"img\" aria-label=\"")
    out.text(label)
    out.raw("\"><path class=\"ax\" d=\"M0 36h240M0 8h4M0 64h4\"/><path class=\"ln\" d=\"")
    for (place, point) in points.enumerated() {
      out.raw(place == 0 ? "M" : "L")
      out.raw(x(point))
      out.raw(" ")
      out.raw(y(point))
    }
    out.raw("\"/>")
    for point in points {
      let tone = Tone(score: point.score)
      if point.way == 0 {
        out.raw("<circle r=\"4\" cx=\"")
        out.raw(x(point))
        out.raw("\" cy=\"")
        out.raw(y(point))
      } else {
        out.raw("<path d=\"M")
        out.raw(x(point) - 6)
        out.raw(" ")
        out.raw(y(point) + (point.way > 0 ? 5 : -5))
        out.raw(point.way > 0 ? "h12l-6 -11z" : "h12l-6 11z")
      }
      out.raw("\" class=\"mk f-")
      out.raw(tone.code)
      out.raw("\"/>")
    }
    out.raw("<text x=\"0\" y=\"84\">")
    out.raw(first / 12)
    out.raw("</text><text x=\"240\" y=\"84\" text-anchor=\"end\">")
    if last / 12 != first / 12 { out.raw(last / 12) }
    out.raw("</text></svg>")
    return out.string
  }
}
