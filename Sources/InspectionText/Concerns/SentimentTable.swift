extension SentimentWeights {
  /// The fitted weights.
  static let table: StaticString = """
    # name	weights of the document score
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/fit-sentiment.py to 332 graded sections of public reports
    category progress+	-0.092
    category progress-	-0.235
    category strength+	0.232
    category weakness-	-0.283
    construction act+	-0.159
    construction act-	-0.062
    construction adjective+	-0.108
    construction adjective-	-0.125
    construction change+	0.191
    construction change-	0.038
    construction distance-	-0.178
    construction light verb+	0.205
    construction light verb-	-0.104
    construction manner+	-0.133
    construction manner-	-0.063
    construction noun group+	-0.016
    construction noun group-	0.033
    construction predicate+	-0.054
    construction predicate-	-0.217
    construction verb+	0.204
    construction verb-	-0.015
    construction word-	0.017
    degree measured+	-0.650
    degree measured-	-0.110
    degree plain+	-0.196
    degree plain-	-0.094
    degree severe-	-0.351
    degree strong+	-0.225
    degree top+	1.245
    negation+	0.060
    negation-	-0.133
    quantity all+	0.157
    quantity all-	-0.076
    quantity few+	-0.101
    quantity few-	0.103
    quantity many+	0.077
    quantity many-	-0.145
    quantity most+	-0.467
    quantity most-	-0.160
    quantity plain+	0.491
    quantity plain-	-0.218
    quantity some+	0.019
    quantity some-	-0.058
    time past+	-0.010
    time past-	-0.025
    trajectory declining-	-0.024
    trajectory improving+	-0.175
    trajectory none+	0.270
    trajectory none-	-0.443
    trajectory unchanged+	0.078
    trajectory unchanged-	-0.088
    """
}
