extension SentimentWeights {
  /// The fitted weights.
  static let table: StaticString = """
    # name	weights of the document score
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-sentiment to 332 graded sections of public reports
    category progress+	-0.283
    category progress-	-0.180
    category strength+	0.444
    category weakness-	-0.313
    construction act+	0.100
    construction act-	-0.087
    construction adjective+	0.275
    construction adjective-	-0.146
    construction change+	0.270
    construction change-	-0.087
    construction distance-	-0.055
    construction light verb+	0.173
    construction light verb-	0.004
    construction manner+	-0.364
    construction manner-	-0.123
    construction noun group+	-0.256
    construction noun group-	0.015
    construction predicate+	-0.031
    construction predicate-	-0.159
    construction verb+	0.042
    construction verb-	-0.084
    construction word+	0.170
    construction word-	0.040
    degree measured+	-0.479
    degree measured-	-0.159
    degree plain+	-0.256
    degree plain-	-0.026
    degree severe-	-0.305
    degree strong+	-0.259
    degree top+	1.189
    negation+	0.105
    negation-	0.001
    quantity all+	0.254
    quantity all-	-0.085
    quantity few+	-0.084
    quantity few-	0.025
    quantity many+	-0.009
    quantity many-	-0.105
    quantity most+	-0.514
    quantity most-	-0.138
    quantity plain+	0.524
    quantity plain-	-0.067
    quantity some+	0.025
    quantity some-	-0.121
    time past+	0.029
    time past-	0.038
    trajectory declining-	-0.089
    trajectory improving+	0.068
    trajectory none+	0.069
    trajectory none-	-0.392
    trajectory unchanged+	0.059
    trajectory unchanged-	-0.006
    """
}
