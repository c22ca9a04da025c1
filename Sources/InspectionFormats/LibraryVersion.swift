/// The versions that every result names.
public enum LibraryVersion {
  /// The version of this package.
  public static let current = "0.1.0"

  /// The version of the built-in word lists and rules: it changes whenever the same text may get another result.
  public static let lexicon = "0.1.0"
}
