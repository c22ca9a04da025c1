extension CSVLayersWriter {
  /// The name of the file that describes the tables.
  public static let dataPackageName = "datapackage.json"

  /// A description of the tables that programs read (Data Package, v1): each file, its columns with type and
  /// meaning, and by what its rows refer to those of other tables. It is the same for all documents.
  public var dataPackage: [UInt8] {
    var json = JSONBuffer()
    json.beginObject()
    json.member("profile", "tabular-data-package")
    json.member("name", "inspection-letters")
    json.member("title", "What was found in inspection letters and press releases")
    json.member("version", LibraryVersion.current)
    json.array("resources", layers) { json, layer in
      json.beginObject()
      json.member("profile", "tabular-data-resource")
      json.member("name", layer.rawValue)
      json.member("path", layer.fileName)
      json.member("title", "A row for each \(layer.rowName)")
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.object("dialect") {
        $0.member("delimiter", ",")
        $0.member("lineTerminator", "\n")
        $0.member("quoteChar", "\"")
        $0.member("doubleQuote", true)
      }
      json.key("schema")
      write(layer, to: &json)
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ layer: CSVLayer, to json: inout JSONBuffer) {
    json.beginObject()
    json.array("fields", layer.columns) { json, name in
      let column = CSVColumn(name, of: layer)
      json.beginObject()
      json.member("name", name)
      json.member("type", column.type)
      json.member("description", column.meaning)
      if layer.key.contains(name) { json.object("constraints") { $0.member("required", true) } }
      json.endObject()
    }
    json.member("missingValues", [""])
    if !layer.key.isEmpty { json.member("primaryKey", layer.key) }
    if layer != .documents {
      let isOfSentence = layer != .sentences && layer.columns.contains("sentence")
      json.array(
        "foreignKeys",
        [(["document"], CSVLayer.documents)] + (isOfSentence ? [(CSVLayer.sentences.key, .sentences)] : [])
      ) {
        json, reference in
        json.beginObject()
        json.member("fields", reference.0)
        json.object("reference") {
          $0.member("resource", reference.1.rawValue)
          $0.member("fields", reference.0)
        }
        json.endObject()
      }
    }
    json.endObject()
  }
}

extension CSVLayer {
  /// The columns that tell a row from all others; none where nothing but its place in the file does.
  var key: [String] {
    switch self {
    case .documents: ["document"]
    case .sentences: ["document", "sentence"]
    case .judgements: ["document", "judgement_index"]
    case .areas: ["document", "area"]
    default: []
    }
  }

  /// What a row stands for.
  fileprivate var rowName: String {
    switch self {
    case .documents: "document"
    case .sections: "section"
    case .sentences: "sentence or other unit"
    case .sentenceAreas: "concern area that a sentence is about"
    case .grades: "mention of an awarded grade"
    case .judgements: "judgement phrase"
    case .quotations: "quotation"
    case .reported: "clause reported without marks"
    case .statedConcerns: "concern that a document lists"
    case .areas: "area of the taxonomy, found or not"
    case .history: "earlier inspection or visit that a document speaks of"
    case .diagnostics: "thing to know about the result"
    case .tokens: "token"
    }
  }
}
