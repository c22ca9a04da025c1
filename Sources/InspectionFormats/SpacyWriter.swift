public import InspectionText

/// Writes an analysis as the JSON that spaCy reads with `Doc(nlp.vocab).from_json(…)`.
///
/// Sentences set the starts of spaCy's sentences. Layers are span groups of `doc.spans`: `sections` (label: the
/// role), `sentences` (the polarity, of scored units alone), `areas` (the area; `kb_id`: the polarity there),
/// `grades` (the grade; `kb_id`: the judgement it is of), `judgements` (the category; `kb_id`: `positive`,
/// `neutral` or `negative`), `quotations` (the role; `kb_id`: the speaker), `reported` and `stated_concerns`.
/// `doc.cats` names the kind of document. Its id, authority and date stand in an object `letters` of the JSON, which
/// spaCy passes over: it fails on custom attributes that a user has not registered.
///
/// Tokens are the library's, cut where a span begins or ends within one, so that spaCy can hold every span exactly;
/// white space that is more than one space is a token of its own, as in spaCy. Offsets count Unicode scalars.
public struct SpacyWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The JSON for one analysis, in UTF-8, with a line feed at its end.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the text and the number of annotations.
  public func json(for analysis: Analysis) -> [UInt8] {
    let page = SpacyPage(analysis)
    var json = JSONBuffer()
    json.beginObject()
    json.member("text", analysis.document.text)
    json.array("sents", page.sentences) { json, span in
      json.beginObject()
      page.write(span, to: &json)
      json.endObject()
    }
    json.array("tokens", page.tokens.enumerated()) { json, token in
      json.beginObject()
      json.member("id", token.offset)
      page.write(token.element, to: &json)
      json.endObject()
    }
    json.key("spans")
    json.beginObject()
    for group in page.groups {
      json.array(group.name, group.spans) { json, entry in
        json.beginObject()
        page.write(entry.span, to: &json)
        json.member("label", entry.label)
        json.member("kb_id", entry.detail)
        json.endObject()
      }
    }
    json.endObject()
    json.object("cats") {
      $0.key(analysis.kind.rawValue)
      $0.value(1)
    }
    json.object("letters") {
      $0.member("id", analysis.document.id)
      $0.member("kind", analysis.kind.rawValue)
      $0.member("authority", analysis.metadata.authority)
      $0.member("date", analysis.metadata.date?.description)
      $0.member("library", LibraryVersion.current)
      $0.member("lexicon", LibraryVersion.lexicon)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
