internal import InspectionText

/// Values that a scheme allows: anything with a closed list of names.
extension GoldReader {
  /// Refuses attributes and keys of a note that the type does not have.
  func allow(_ annotation: BratAnnotation, attributes: Set<String>, keys: Set<String>) throws(GoldError) {
    if let extra = annotation.attributes.keys.sorted().first(where: { !attributes.contains($0) }) {
      throw error(annotation, "\(annotation.type) has no attribute \(extra)", Self.choice(attributes, "attribute"))
    }
    if let extra = annotation.note.keys.sorted().first(where: { !keys.contains($0) }) {
      throw error(annotation, "the note of \(annotation.type) has no key \(extra)", Self.choice(keys, "key"))
    }
  }

  private static func choice(_ names: Set<String>, _ what: String) -> String {
    names.isEmpty ? "take it out" : "its \(what)s are \(names.sorted().joined(separator: ", "))"
  }

  /// The value of an attribute; `nil` where it is left out.
  func optional<Value: RawRepresentable & CaseIterable>(
    _ annotation: BratAnnotation, _ name: String
  ) throws(GoldError) -> Value? where Value.RawValue == String {
    guard let raw = annotation.attributes[name] else { return nil }
    return try value(raw, of: name, annotation)
  }

  /// The value of an attribute that has to be there.
  func required<Value: RawRepresentable & CaseIterable>(
    _ annotation: BratAnnotation, _ name: String
  ) throws(GoldError) -> Value where Value.RawValue == String {
    guard let value: Value = try optional(annotation, name) else {
      throw error(annotation, "\(annotation.type) has no \(name)", "add the attribute")
    }
    return value
  }

  func value<Value: RawRepresentable & CaseIterable>(
    _ raw: String, of name: String, _ annotation: BratAnnotation
  ) throws(GoldError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: raw) else {
      let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(annotation, "\(name) cannot be \"\(raw)\"", "it is one of \(names)")
    }
    return value
  }

  /// A value of a note that has to be there.
  func required(_ annotation: BratAnnotation, key: String) throws(GoldError) -> String {
    guard let value = annotation.note[key] else {
      throw error(annotation, "\(annotation.type) has no \(key)", "add a note with \(key)=…")
    }
    return value
  }

  func date(_ text: String, _ annotation: BratAnnotation) throws(GoldError) -> PartialDate {
    guard let date = PartialDate(text) else {
      throw error(annotation, "\"\(text)\" is no date", "write 2022, 2022-03 or 2022-03-09")
    }
    return date
  }

  func area(_ id: String, _ annotation: BratAnnotation) throws(GoldError) -> ConcernArea {
    guard let area = AreaOrder.areas.first(where: { $0.rawValue == id }) else {
      throw error(annotation, "there is no area \(id)", "the areas are \(AreaOrder.names)")
    }
    return area
  }

  /// The areas of a note, comma-separated.
  func areas(_ annotation: BratAnnotation) throws(GoldError) -> [ConcernArea] {
    var areas: [ConcernArea] = []
    for id in (annotation.note["areas"] ?? "").split(separator: ",") {
      areas.append(try area(String(id), annotation))
    }
    try checkOrder(areas, annotation)
    return areas
  }

  /// Areas stand in the order of the taxonomy, so that two annotations of one thing are equal.
  func checkOrder(_ areas: [ConcernArea], _ annotation: BratAnnotation) throws(GoldError) {
    guard isComplete else { return }
    let places = areas.compactMap { AreaOrder.areas.firstIndex(of: $0) }
    guard zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw error(annotation, "its areas are not in order, or one stands there twice", "sort them: \(AreaOrder.names)")
    }
  }

  func error(_ annotation: BratAnnotation, _ fault: String, _ remedy: String) -> GoldError {
    GoldError(file: file, line: annotation.line, fault: "\(annotation.id): \(fault)", remedy: remedy)
  }
}

/// The areas that a scheme knows.
enum AreaOrder {
  static let areas = Taxonomy.builtIn.entries.map(\.area)
  static let names = areas.map(\.rawValue).joined(separator: ", ")
}
