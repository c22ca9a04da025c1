/// Placeholder until the list arrives.
enum WordClassList {
  static let text: StaticString = """
    children	N
    """
}
