extension BuiltInLexicon {
  /// Distances from a goal.
  static let distances: StaticString = """
    # name: Distances
    # version: 1
    # scale: +, - or no sign
    # source: gathered by counting words and collocations in published inspection letters and reports
    # licence: that of this package
    # columns: phrase, role, sign
    a long way from	distance	-
    a long way short of	distance	-
    a long way to go	distance	-
    are a challenge	distance	-
    area for continued focus	distance	-
    area for development	distance	-
    area for further development	distance	-
    area for further improvement	distance	-
    area for improvement	distance	-
    area of development	distance	-
    areas for continued focus	distance	-
    at a formative stage	distance	-
    at a relatively early stage	distance	-
    at a very early stage	distance	-
    at a very early stage of development	distance	-
    at an early stage	distance	-
    at an early stage of development	distance	-
    at early stages	distance	-
    could be better	distance	-
    could be clearer	distance	-
    could be developed further	distance	-
    could be further developed	distance	-
    could be further improved	distance	-
    could be further strengthened	distance	-
    could be improved	distance	-
    could be improved further	distance	-
    could be more	distance	-
    could be strengthened	distance	-
    could be strengthened further	distance	-
    could be stronger	distance	-
    could do more	distance	-
    could go further	distance	-
    could improve	distance	-
    further development is needed	distance	-
    further improvement is needed	distance	-
    further improvement is required	distance	-
    further improvement needed	distance	-
    further improvements are needed	distance	-
    further improvements are required	distance	-
    further to go	distance	-
    further work is needed	distance	-
    further work is required	distance	-
    further work needed	distance	-
    further work remains	distance	-
    further work to be done	distance	-
    further work to do	distance	-
    has more to do	distance	-
    has work to do	distance	-
    have more to do	distance	-
    have work to do	distance	-
    improvement is needed	distance	-
    improvement is required	distance	-
    improvements are needed	distance	-
    improvements are required	distance	-
    in early stages	distance	-
    in its early stages	distance	-
    in its infancy	distance	-
    in the early stages	distance	-
    in their early stages	distance	-
    in their infancy	distance	-
    is a challenge	distance	-
    more can be done	distance	-
    more could be done	distance	-
    more is needed	distance	-
    more is required	distance	-
    more must be done	distance	-
    more needs to be done	distance	-
    more should be done	distance	-
    more to be done	distance	-
    more to do	distance	-
    more work is needed	distance	-
    more work is required	distance	-
    more work to be done	distance	-
    more work to do	distance	-
    much more to do	distance	-
    much to do	distance	-
    need attention	distance	-
    need further	distance	-
    need further attention	distance	-
    need further development	distance	-
    need further embedding	distance	-
    need further improvement	distance	-
    need further refinement	distance	-
    need further strengthening	distance	-
    need further work	distance	-
    need immediate attention	distance	-
    need improvement	distance	-
    need more	distance	-
    need particular attention	distance	-
    need strengthening	distance	-
    need to	distance	-
    need to be	distance	-
    need to be improved	distance	-
    need to be strengthened	distance	-
    need to do more	distance	-
    need to go further	distance	-
    need to improve	distance	-
    need urgent attention	distance	-
    needs attention	distance	-
    needs further	distance	-
    needs further attention	distance	-
    needs further development	distance	-
    needs further embedding	distance	-
    needs further improvement	distance	-
    needs further refinement	distance	-
    needs further strengthening	distance	-
    needs further work	distance	-
    needs immediate attention	distance	-
    needs improvement	distance	-
    needs more	distance	-
    needs strengthening	distance	-
    needs to	distance	-
    needs to be	distance	-
    needs to be improved	distance	-
    needs to be strengthened	distance	-
    needs to do more	distance	-
    needs to go further	distance	-
    needs to improve	distance	-
    needs urgent attention	distance	-
    not enough is done	distance	-
    not there yet	distance	-
    not yet	distance	-
    not yet there	distance	-
    remain a challenge	distance	-
    remains a challenge	distance	-
    remains a priority	distance	-
    remains to be done	distance	-
    require attention	distance	-
    require further attention	distance	-
    require further development	distance	-
    require further embedding	distance	-
    require further improvement	distance	-
    require further refinement	distance	-
    require further strengthening	distance	-
    require further work	distance	-
    require immediate attention	distance	-
    require improvement	distance	-
    require more work	distance	-
    require particular attention	distance	-
    require strengthening	distance	-
    require urgent attention	distance	-
    requires attention	distance	-
    requires further attention	distance	-
    requires further development	distance	-
    requires further embedding	distance	-
    requires further improvement	distance	-
    requires further refinement	distance	-
    requires further strengthening	distance	-
    requires further work	distance	-
    requires immediate attention	distance	-
    requires improvement	distance	-
    requires more	distance	-
    requires more work	distance	-
    requires particular attention	distance	-
    requires strengthening	distance	-
    requires urgent attention	distance	-
    room for development	distance	-
    room for further improvement	distance	-
    room for improvement	distance	-
    room to	distance	-
    room to improve	distance	-
    scope for	distance	-
    scope for development	distance	-
    scope for further improvement	distance	-
    scope for improvement	distance	-
    scope to	distance	-
    scope to improve	distance	-
    short of	distance	-
    should be better	distance	-
    some distance from	distance	-
    some way from	distance	-
    some way to go	distance	-
    some work to do	distance	-
    still at an early stage	distance	-
    still at the start	distance	-
    still being developed	distance	-
    still in development	distance	-
    still more to do	distance	-
    still to	distance	-
    still to be done	distance	-
    still to do	distance	-
    still work to do	distance	-
    too early to	distance	-
    too early to say	distance	-
    too new to	distance	-
    too recent to	distance	-
    too soon to	distance	-
    way to go	distance	-
    work in progress	distance	-
    work is needed	distance	-
    work is required	distance	-
    work remains to be done	distance	-
    work still to do	distance	-
    work to be done	distance	-
    work to do	distance	-
    would benefit from	distance	-
    yet to	distance	-
    yet to be	distance	-
    """
}
