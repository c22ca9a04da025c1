extension PolarityWeights {
  /// The fitted weights.
  static let table: StaticString = """
    # name	weights of what speaks for good and bad areas of single sentences
    # version	1
    # columns	evidence, weight
    # source	fitted by Benchmarks/Sources/fit-polarities to 3475 areas of invented sentences
    good: constant	0.05
    good: reading	0.17
    good: reading, when it is sure	0.06
    good: phrases	0.45
    good: phrases, when another area has the opposite	2.38
    neither: constant	-0.55
    neither: reading	0.69
    neither: reading, how far good or bad	0.26
    neither: both signs said	1.36
    neither: nothing said	1.39
    neither: opposite sign said of others	-1.71
    neither: opposite sign said of others, both signs said	0.86
    neither: phrase shared with another area	-0.25
    neither: phrase shared with another area, both signs said	-1.51
    neither: negation	-0.61
    neither: negation, both signs said	0.04
    """
}
