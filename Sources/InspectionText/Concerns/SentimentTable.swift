extension SentimentWeights {
  /// The fitted weights.
  static let table: StaticString = """
    # name	weights of the document score
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/fit-sentiment.py to 332 graded sections of public reports
    category progress+	-0.183
    category progress-	-0.248
    category strength+	0.370
    category weakness-	-0.272
    construction act+	-0.095
    construction act-	0.016
    construction adjective+	0.197
    construction adjective-	-0.170
    construction change+	0.314
    construction change-	-0.042
    construction distance-	-0.141
    construction light verb+	0.057
    construction light verb-	-0.019
    construction manner+	-0.255
    construction manner-	-0.114
    construction noun group+	-0.150
    construction noun group-	0.029
    construction predicate+	-0.070
    construction predicate-	-0.096
    construction verb+	0.033
    construction verb-	-0.054
    construction word+	-0.013
    construction word-	-0.004
    degree measured+	-0.593
    degree measured-	-0.090
    degree plain+	-0.197
    degree plain-	-0.033
    degree severe-	-0.423
    degree strong+	-0.244
    degree top+	1.254
    negation+	0.098
    negation-	-0.024
    quantity all+	0.174
    quantity all-	-0.066
    quantity few+	-0.045
    quantity few-	0.144
    quantity many+	-0.042
    quantity many-	-0.192
    quantity most+	-0.445
    quantity most-	-0.202
    quantity plain+	0.465
    quantity plain-	-0.145
    quantity some+	0.113
    quantity some-	-0.087
    time past+	0.038
    time past-	0.007
    trajectory declining-	-0.058
    trajectory improving+	-0.093
    trajectory none+	0.179
    trajectory none-	-0.408
    trajectory unchanged+	0.128
    trajectory unchanged-	-0.084
    """
}
