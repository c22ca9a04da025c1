/// The words by which a phrase says how much, and of how many.
enum DegreeWords {
  /// A class a row, with its words.
  static let text: StaticString = """
    # name	degree and quantity
    # version	1
    # columns	class, words
    # source	collected for this package from public inspection letters; the classes are weighted, no word is
    all	all always any both consistently each every never routinely universally without
    few	few handful isolated minority occasional occasionally rare rarely seldom small sometimes
    many	frequently many numerous often too widespread
    measured	adequate adequately appropriate appropriately basic broadly generally largely mostly often reasonable relatively satisfactory sometimes sufficient sufficiently suitable suitably typically usually
    most	generally largely majority most mostly typically usually
    severe	drift extremely fail failed fails failure failures harm inadequate inadequately ineffective insufficient insufficiently lack lacks poor poorly serious seriously significant significantly systemic too unacceptable unacceptably unknown unsafe very weak weaknesses widespread
    some	number several some
    strong	ambitious aspirational carefully comprehensive creative creatively deeply determined innovative inspirational meticulous particularly passionate passionately persistent persistently real relentless relentlessly rich robust sensitive sensitively skilful skilfully skilled sophisticated strong strongly tenacious tenaciously thorough unwavering
    top	excellent excellently exceptional exceptionally exemplary extensive extremely high-quality highly impressive outstanding really superb thoroughly truly very wealth
    """
}
