/// Values by forms of words, or of several words with a space between, that are folded already.
struct FormTable<Value: Sendable>: Sendable {
  private var forms = Vocabulary()
  /// The value of each form, by its number; no form has the first.
  private var values: [Value?] = [nil]

  /// The value of a form; none for an unknown one.
  subscript(form: ListBytes) -> Value? { values[Int(forms.id(ofFolded: form).rawValue)] }

  /// The value of a form; none for an unknown one.
  subscript(form: [UInt8]) -> Value? { form.withUnsafeBufferPointer { self[$0] } }

  /// Sets the value of a form.
  mutating func set(_ form: ListBytes, to value: Value) {
    let place = place(of: form)
    if place > 0 { values[place] = value }
  }

  /// Sets the value of a form that has none.
  mutating func add(_ form: ListBytes, _ value: Value) {
    let place = place(of: form)
    if place > 0, values[place] == nil { values[place] = value }
  }

  private mutating func place(of form: ListBytes) -> Int {
    let place = Int(forms.intern(folded: form).rawValue)
    if place == values.count { values.append(nil) }
    return place
  }
}
