internal import Mustache

/// The templates of the page, compiled once.
///
/// A name in three braces is not escaped; only names that end in `Markup` are written so, and they hold what a
/// ``MarkupWriter`` or another template made.
package enum Templates {
  /// All templates by name.
  package static let sources: [String: String] = [
    "page": Template.page, "overview": Template.overview, "row": Template.row, "about": Template.about,
    "document": Template.document, "council": Template.council, "release": Template.release,
    "change": Template.change, "short": Template.short, "untrue": Template.untrue,
  ]

  private static let library: MustacheLibrary = {
    MustacheContentTypes.register(PageContentType(), named: PageContentType.name)
    var library = MustacheLibrary()
    for (name, source) in sources {
      do {
        try library.register("{{% CONTENT_TYPE:\(PageContentType.name)}}" + source, named: name)
      } catch {
        preconditionFailure("the template \(name) is wrong: \(error)")
      }
    }
    return library
  }()

  /// Renders a template.
  package static func render(_ name: String, _ values: [String: Any]) -> String {
    guard let text = library.render(present(values), withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return text
  }

  /// Values without empty text: a section of it would be written.
  private static func present(_ values: [String: Any]) -> [String: Any] {
    values.filter { ($0.value as? String) != "" }.mapValues { value in
      (value as? [[String: Any]]).map { $0.map(present) } ?? value
    }
  }
}

/// The texts of the templates, one file each.
enum Template {}
