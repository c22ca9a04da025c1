extension SentimentWeights {
  /// The fitted weights.
  static let table: StaticString = """
    # name	weights of the document score
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/Sources/fit-sentiment to 332 graded sections of public reports
    category progress+	-0.279
    category progress-	-0.246
    category strength+	0.410
    category weakness-	-0.274
    construction act+	0.016
    construction act-	0.052
    construction adjective+	0.107
    construction adjective-	-0.180
    construction change+	0.389
    construction change-	-0.079
    construction distance-	-0.081
    construction light verb+	0.066
    construction light verb-	-0.022
    construction manner+	-0.268
    construction manner-	-0.121
    construction noun group+	-0.140
    construction noun group-	0.037
    construction predicate+	-0.069
    construction predicate-	-0.108
    construction verb+	0.040
    construction verb-	-0.070
    construction word+	-0.066
    construction word-	-0.005
    degree measured+	-0.560
    degree measured-	-0.084
    degree plain+	-0.232
    degree plain-	-0.001
    degree severe-	-0.458
    degree strong+	-0.291
    degree top+	1.252
    negation+	0.155
    negation-	-0.032
    quantity all+	0.160
    quantity all-	-0.057
    quantity few+	-0.043
    quantity few-	0.092
    quantity many+	-0.037
    quantity many-	-0.189
    quantity most+	-0.471
    quantity most-	-0.181
    quantity plain+	0.502
    quantity plain-	-0.122
    quantity some+	0.058
    quantity some-	-0.085
    time past+	0.043
    time past-	0.008
    trajectory declining-	-0.117
    trajectory improving+	-0.041
    trajectory none+	0.121
    trajectory none-	-0.401
    trajectory unchanged+	0.085
    trajectory unchanged-	-0.031
    """
}
