# Reads the tables of `letters analyse --format csv` into tidy data frames.
#
#     Rscript tidy.R FOLDER-OF-TABLES FOLDER-FOR-RESULTS [LETTERS.jsonl]
#
# Writes words.csv (which words speak well, which badly) and areas.png (the score of each area over the documents).

suppressPackageStartupMessages({
  library(dplyr)
  library(tidytext)
  library(ggplot2)
})

given <- commandArgs(trailingOnly = TRUE)
read_table <- function(name) {
  as_tibble(read.csv(file.path(given[1], paste0(name, ".csv")), na.strings = "", encoding = "UTF-8"))
}
sentences <- read_table("sentences")
areas <- read_table("areas")

# 1. A data frame of words, one a row, and those that tell good news from bad.
words <- sentences %>%
  filter(polarity %in% c("positive", "negative")) %>%
  select(document, sentence, polarity, clean) %>%
  unnest_tokens(word, clean) %>%
  anti_join(stop_words, by = "word")
telling <- words %>%
  count(word, polarity) %>%
  group_by(word) %>%
  summarise(positive = sum(n[polarity == "positive"]), negative = sum(n[polarity == "negative"]), .groups = "drop") %>%
  mutate(log_ratio = log2((positive + 0.5) / sum(positive + 0.5)) - log2((negative + 0.5) / sum(negative + 0.5))) %>%
  filter(positive + negative >= 5) %>%
  arrange(desc(log_ratio))
cat("Words that lean to good news\n")
print(as.data.frame(head(telling, 8)), row.names = FALSE, digits = 2)
cat("Words that lean to bad news\n")
print(as.data.frame(tail(telling, 8)), row.names = FALSE, digits = 2)
write.csv(telling, file.path(given[2], "words.csv"), row.names = FALSE, fileEncoding = "UTF-8")

# 2. A picture: one point a document, and the mean of each area.
scored <- areas %>% filter(!is.na(score))
means <- scored %>%
  group_by(area) %>%
  summarise(score = weighted.mean(score, positive + mixed + negative), .groups = "drop") %>%
  arrange(score)
in_order <- function(frame) mutate(frame, area = factor(gsub("_", " ", area), gsub("_", " ", means$area)))
picture <- ggplot(in_order(scored), aes(score, area)) +
  geom_vline(xintercept = 0, colour = "grey60") +
  geom_jitter(aes(size = positive + mixed + negative), height = 0.15, width = 0, alpha = 0.4, colour = "#3366aa") +
  geom_point(data = in_order(means), shape = 124, size = 7, colour = "#aa3322") +
  labs(x = "score, from -1 to +1", y = NULL, size = "sentences", title = "What is judged, document by document") +
  theme_minimal()
ggsave(file.path(given[2], "areas.png"), picture, width = 8, height = 5, dpi = 110, bg = "white")

# 3. Checks: nothing was lost on the way, and R counts as the tool does.
documents <- read_table("documents")
stopifnot(
  nrow(documents) > 0, !anyDuplicated(documents$document), all(sentences$document %in% documents$document),
  all(abs(areas$score) <= 1, na.rm = TRUE), nrow(telling) > 20,
  file.size(file.path(given[2], "areas.png")) > 5000
)
if (length(given) > 2) {
  lines <- readLines(given[3], encoding = "UTF-8")
  stopifnot(length(lines) == nrow(documents))
  places <- 0
  for (line in lines) {
    letter <- jsonlite::fromJSON(line)
    found <- letter$judgements
    if (length(found) == 0) next
    stopifnot(substring(letter$text, found$start + 1, found$end) == found$text)
    places <- places + nrow(found)
  }
  stopifnot(places == nrow(read_table("judgements")))
  cat("checked:", nrow(documents), "documents,", nrow(words), "words,", places, "places in the text\n")
}
