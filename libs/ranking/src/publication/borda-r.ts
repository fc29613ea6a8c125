/**
 * Recomputes the official scores in base R (20 lines, no package) from the table in the bundle: for every
 * pair of areas the weighted share of answers that put the first above the second, ties counted half; the
 * score of an area is the mean of its shares, 0 to 100.
 */
export const bordaR = `# Normalised Borda from the published preferences. Base R, no package:
#   Rscript borda.R preferences.csv
file <- commandArgs(trailingOnly = TRUE)
answers <- read.csv(if (length(file)) file[1] else "preferences.csv",
                    check.names = FALSE, colClasses = c(answer = "character"))
place <- as.matrix(answers[, -(1:3)])
areas <- colnames(place)
m <- length(areas)
share <- matrix(0.5, m, m)
for (i in seq_len(m)) for (j in seq_len(m)) {
  both <- !is.na(place[, i]) & !is.na(place[, j])
  weight <- answers$weight[both]
  won <- (place[both, i] < place[both, j]) + 0.5 * (place[both, i] == place[both, j])
  if (i != j && sum(weight) > 0) share[i, j] <- sum(weight * won) / sum(weight)
}
diag(share) <- 0
score <- 100 * rowSums(share) / (m - 1)
ranking <- data.frame(area = areas, score = round(score, 6), rank = rank(-round(score, 9), ties.method = "min"))
print(ranking[order(ranking$rank, ranking$area), ], row.names = FALSE)
`;
