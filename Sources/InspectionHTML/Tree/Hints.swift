/// What the names that authors give to elements say about them.
struct Hints: OptionSet {
  let rawValue: UInt32

  static let navigation = Hints(rawValue: 1 << 0)
  static let footer = Hints(rawValue: 1 << 1)
  static let share = Hints(rawValue: 1 << 2)
  static let related = Hints(rawValue: 1 << 3)
  static let comments = Hints(rawValue: 1 << 4)
  static let consent = Hints(rawValue: 1 << 5)
  static let subscription = Hints(rawValue: 1 << 6)
  static let advertisement = Hints(rawValue: 1 << 7)
  static let sidebar = Hints(rawValue: 1 << 8)
  static let byline = Hints(rawValue: 1 << 9)
  static let metadata = Hints(rawValue: 1 << 10)
  static let credit = Hints(rawValue: 1 << 11)
  static let overlay = Hints(rawValue: 1 << 12)
  /// Kept from sight by its attributes.
  static let hidden = Hints(rawValue: 1 << 13)
  static let header = Hints(rawValue: 1 << 14)
  static let caption = Hints(rawValue: 1 << 15)
  /// Names of what holds an article.
  static let content = Hints(rawValue: 1 << 16)
  /// Says in so many words that it is the article's body.
  static let body = Hints(rawValue: 1 << 17)
  /// Says that it is the title.
  static let title = Hints(rawValue: 1 << 18)
  /// Says that it is the summary under the title.
  static let standfirst = Hints(rawValue: 1 << 19)
  /// Says that it is the day of publication.
  static let publicationDate = Hints(rawValue: 1 << 20)
  /// Names that stand for furniture when the rest is short.
  static let weakFurniture = Hints(rawValue: 1 << 21)
  /// Hidden on some screens only, whatever else its names say.
  static let responsive = Hints(rawValue: 1 << 22)
  /// A quotation that is set off, or a part of one: its author is whom it quotes.
  static let quotation = Hints(rawValue: 1 << 23)
  /// An `<a>` that leads somewhere.
  static let link = Hints(rawValue: 1 << 24)
  /// An `<a>` that leads to a place on the same page.
  static let inPage = Hints(rawValue: 1 << 25)

  /// Whatever has one of these is left out, unless it holds the article.
  static let furniture: Hints = [
    .navigation, .footer, .share, .related, .comments, .consent, .subscription, .advertisement, .sidebar, .overlay,
    .hidden,
  ]
}
