/** The literature behind the method, in the form in which it is cited; titles are not translated. */
export const references: readonly string[] = [
  'J.-C. de Borda: Mémoire sur les élections au scrutin. Histoire de l’Académie Royale des Sciences, 1784.',
  'M. Mogstad, J. P. Romano, A. M. Shaikh, D. Wilhelm: Inference for Ranks with Applications to Mobility across Neighbourhoods and Academic Achievement across Countries. Review of Economic Studies 91, 2024, 476–518.',
  'J. N. K. Rao, C. F. J. Wu: Resampling Inference with Complex Survey Data. Journal of the American Statistical Association 83, 1988, 231–241.',
  'H. P. Young, A. Levenglick: A Consistent Extension of Condorcet’s Election Principle. SIAM Journal on Applied Mathematics 35, 1978, 285–300.',
  'M. Schulze: A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method. Social Choice and Welfare 36, 2011, 267–303.',
  'T. N. Tideman: Independence of clones as a criterion for voting rules. Social Choice and Welfare 4, 1987, 185–206.',
  'L. Kish: Survey Sampling. Wiley, 1965.',
  'W. E. Deming, F. F. Stephan: On a Least Squares Adjustment of a Sampled Frequency Table. Annals of Mathematical Statistics 11, 1940, 427–444.',
  'M. G. Kendall, B. Babington Smith: The Problem of m Rankings. Annals of Mathematical Statistics 10, 1939, 275–287.',
  'C. van der Eijk: Measuring Agreement in Ordered Rating Scales. Quality and Quantity 35, 2001, 325–341.',
  'W. J. Tastle, M. J. Wierman: Consensus and dissention. International Journal of Approximate Reasoning 45, 2007, 531–545.',
  'D. Peters, G. Pierczyński, P. Skowron: Proportional Participatory Budgeting with Additive Utilities. NeurIPS, 2021.',
  'H. Aziz, B. E. Lee: The expanding approvals rule. Social Choice and Welfare 54, 2020, 1–45.',
];
