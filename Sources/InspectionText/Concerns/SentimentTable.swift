extension SentimentWeights {
  /// The fitted weights.
  static let table: StaticString = """
    # name	weights of the document score
    # version	1
    # columns	feature, weight
    # source	fitted by Benchmarks/fit-sentiment.py to 332 graded sections of public reports
    category progress+	-0.224
    category progress-	-0.222
    category strength+	0.390
    category weakness-	-0.284
    construction act+	-0.010
    construction act-	0.019
    construction adjective+	0.142
    construction adjective-	-0.175
    construction change+	0.370
    construction change-	-0.034
    construction distance-	-0.126
    construction light verb+	0.052
    construction light verb-	-0.004
    construction manner+	-0.260
    construction manner-	-0.119
    construction noun group+	-0.133
    construction noun group-	0.056
    construction predicate+	-0.066
    construction predicate-	-0.111
    construction verb+	0.041
    construction verb-	-0.060
    construction word+	-0.014
    construction word-	-0.002
    degree measured+	-0.572
    degree measured-	-0.091
    degree plain+	-0.226
    degree plain-	-0.026
    degree severe-	-0.413
    degree strong+	-0.264
    degree top+	1.265
    negation+	0.128
    negation-	-0.011
    quantity all+	0.152
    quantity all-	-0.052
    quantity few+	-0.046
    quantity few-	0.140
    quantity many+	-0.042
    quantity many-	-0.173
    quantity most+	-0.438
    quantity most-	-0.208
    quantity plain+	0.479
    quantity plain-	-0.142
    quantity some+	0.098
    quantity some-	-0.094
    time past+	0.042
    time past-	0.007
    trajectory declining-	-0.058
    trajectory improving+	-0.053
    trajectory none+	0.152
    trajectory none-	-0.405
    trajectory unchanged+	0.099
    trajectory unchanged-	-0.073
    """
}
