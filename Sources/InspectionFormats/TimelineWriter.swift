public import InspectionText

/// Writes a timeline as one JSON object: the one that the command line tool's `timeline` gives.
public struct TimelineWriter: Sendable {
  /// The name of the format, in the field `schema`.
  public static let schema = "inspection-letters/timeline/1"

  /// Creates a writer.
  public init() {}

  /// The object and a line feed, in UTF-8.
  public func json(for timeline: Timeline) -> [UInt8] {
    var json = JSONBuffer()
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("library", LibraryVersion.current)
    json.member("lexicon", LibraryVersion.lexicon)
    json.array("authorities", timeline.authorities) { json, authority in
      json.beginObject()
      write(authority, to: &json)
      json.endObject()
    }
    json.array("diagnostics", timeline.diagnostics) { json, diagnostic in
      json.beginObject()
      json.member("code", diagnostic.code.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("message", diagnostic.message)
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ authority: AuthorityTimeline, to json: inout JSONBuffer) {
    let ids = authority.documents.map(\.id)
    json.member("authority", authority.authority)
    json.member("gss_code", authority.gssCode)
    json.array("documents", authority.documents) { json, document in
      json.beginObject()
      json.member("id", document.id)
      json.member("kind", document.kind.rawValue)
      json.member("date", document.date?.description)
      json.member("date_source", document.dateSource?.rawValue)
      json.member("ordinal", document.ordinal)
      json.array("grades", document.grades) { json, grade in
        json.beginObject()
        json.member("judgement", grade.judgement.rawValue)
        json.member("grade", grade.grade.rawValue)
        json.endObject()
      }
      json.member("outcome", document.outcome?.rawValue)
      json.member("score", document.score)
      json.endObject()
    }
    let changes = Dictionary(uniqueKeysWithValues: authority.changes.map { ($0.area, $0) })
    json.array("areas", authority.areas) { json, area in
      json.beginObject()
      json.member("area", area.area.rawValue)
      json.array("points", area.points) { json, point in
        json.beginObject()
        json.member("document", ids[point.document])
        write(point.counts, to: &json)
        json.member("improving", point.trajectories[.improving] ?? 0)
        json.member("declining", point.trajectories[.declining] ?? 0)
        json.member("unchanged", point.trajectories[.unchanged] ?? 0)
        json.endObject()
      }
      json.key("change")
      if let change = changes[area.area] {
        json.beginObject()
        json.member("from", ids[change.from.document])
        json.member("to", ids[change.to.document])
        json.member("difference", change.difference)
        json.member("direction", change.direction.rawValue)
        json.endObject()
      } else {
        json.null()
      }
      json.endObject()
    }
    json.array("grades", authority.grades) { json, grade in
      json.beginObject()
      json.member("date", grade.date?.description)
      json.member("judgement", grade.judgement.rawValue)
      json.member("grade", grade.grade.rawValue)
      json.member("document", grade.document.map { ids[$0] })
      json.endObject()
    }
    json.array("stated", authority.stated) { json, concern in
      write(concern, of: authority, to: &json)
    }
  }

  private func write(_ concern: TrackedConcern, of authority: AuthorityTimeline, to json: inout JSONBuffer) {
    let listing = concern.documents
    json.beginObject()
    json.member("text", concern.text)
    json.member("areas", concern.areas.map(\.rawValue))
    json.member("first", listing.first.flatMap { authority.documents[$0].date?.description })
    json.member("last", listing.last.flatMap { authority.documents[$0].date?.description })
    json.member("status", concern.status.rawValue)
    json.member("documents", listing.map { authority.documents[$0].id })
    json.array("steps", concern.steps) { json, step in
      json.beginObject()
      json.member("document", authority.documents[step.document].id)
      json.member("mention", step.mention.rawValue)
      write(step.counts, to: &json)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ counts: PolarityCounts, to json: inout JSONBuffer) {
    json.member("score", counts.score)
    json.member("shrunk", counts.shrunk)
    json.member("n", counts.total)
  }
}
