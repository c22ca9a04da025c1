internal import Mustache

/// How templates escape what they are given: as ``MarkupWriter`` does, control characters among it.
struct PageContentType: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var writer = MarkupWriter()
    writer.text(text)
    return writer.string
  }
}
