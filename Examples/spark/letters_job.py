"""Analyses a folder or a table of documents with Apache Spark.

    spark-submit --py-files letters_worker.py letters_job.py --letters LETTERS --folder DIR --output OUT
    spark-submit --py-files letters_worker.py letters_job.py --letters LETTERS --parquet TABLE --output OUT

A folder may hold .txt and .html files, at any depth; a table has the columns `id` and `text`, or `html`. The result
is a Parquet table with the columns `id`, `analysis` (the object that `letters analyse --format jsonl` gives) and
`error`: a row for each document, and one of the two.
"""

import argparse

from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from letters_worker import Document, analyse, decoded


def read_folder(spark: SparkSession, folder: str) -> DataFrame:
    """The documents of a folder, each by its path below it."""
    files = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(folder)
    root = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(folder)
    system = root.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())
    prefix = system.makeQualified(root).toString().rstrip("/") + "/"
    suffix = F.lower(F.regexp_extract("path", r"\.([^./]+)$", 1))
    name = F.expr(f"substring(path, {len(prefix) + 1})")
    return files.select(
        name.alias("id"),
        F.when(suffix.isin("txt", "text"), F.col("content")).alias("text"),
        F.when(suffix.isin("html", "htm", "xhtml"), F.col("content")).alias("html"),
    ).where("text is not null or html is not null")


def read_parquet(spark: SparkSession, path: str) -> DataFrame:
    """The documents of a table."""
    table = spark.read.parquet(path)
    columns = [F.col(name) if name in table.columns else F.lit(None).cast("string").alias(name)
               for name in ("text", "html")]
    return table.select(F.col("id").cast("string"), *columns)


def analyses(documents: DataFrame, letters: str, partitions: int, before=lambda row: row) -> DataFrame:
    """A row for each document: `id`, `analysis` or `error`.

    `letters` is a path on the driver's machine: Spark takes the file to the workers.
    """
    spark = documents.sparkSession
    spark.sparkContext.addFile(letters)
    name = letters.rsplit("/", 1)[-1]

    def run(rows):
        command = [SparkFiles.get(name)]
        documents = (Document(row.id, decoded(row.text), decoded(row.html)) for row in map(before, rows))
        return analyse(documents, command)

    results = documents.repartition(partitions).rdd.mapPartitions(run)
    return spark.createDataFrame(results, "id string, analysis string, error string")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--letters", required=True, help="the tool, on this machine")
    arguments.add_argument("--output", required=True)
    arguments.add_argument("--partitions", type=int, help="how many parts; default: four for each core")
    source = arguments.add_mutually_exclusive_group(required=True)
    source.add_argument("--folder")
    source.add_argument("--parquet")
    given = arguments.parse_args()

    spark = SparkSession.builder.appName("letters").getOrCreate()
    documents = read_folder(spark, given.folder) if given.folder else read_parquet(spark, given.parquet)
    partitions = given.partitions or 4 * spark.sparkContext.defaultParallelism
    analyses(documents, given.letters, partitions).write.parquet(given.output)

    table = spark.read.parquet(given.output)
    table.selectExpr("count(*) as documents", "count(analysis) as analysed", "count(error) as failed").show()
    # What was found, without reading the whole objects: areas by how often they are judged.
    found = F.from_json("analysis", "struct<judgements: array<struct<category: string, areas: array<string>>>>")
    table.select(F.explode(found.judgements).alias("judgement")).select(
        "judgement.category", F.explode("judgement.areas").alias("area")
    ).groupBy("area").pivot("category").count().orderBy("area").show()
    table.where("error is not null").select("id", "error").show(truncate=100)
    spark.stop()


if __name__ == "__main__":
    main()
