import { unreviewed as inFour } from '#members';

/** The annex on method; its values are those of the run. */
export const methodWords = {
  'report.annexMethod': inFour('Annex: method', 'Annexe : méthode', 'Anexo: método', 'ملحق: الطريقة'),
  'report.methodLead': inFour(
    'Everything here was fixed before the first answer came in, and everyone can compute it again.',
    'Tout ceci était fixé avant la première réponse, et chacun peut le recalculer.',
    'Todo esto se fijó antes de la primera respuesta, y cualquiera puede calcularlo de nuevo.',
    'حُدد كل ما هنا قبل ورود أول إجابة، ويمكن لأي شخص إعادة حسابه.',
  ),
  'report.methodAgain': inFour(
    'Everyone can compute everything here again.',
    'Chacun peut recalculer tout ceci.',
    'Cualquiera puede calcular todo esto de nuevo.',
    'ويمكن لأي شخص إعادة حساب كل ما هنا.',
  ),
  'report.method.rule.title': inFour('The rule', 'La règle', 'La regla', 'القاعدة'),
  'report.method.rule.text': inFour(
    'Each city orders the areas that matter to it; areas may be tied, and a city may say that it has no opinion. {unranked, select, below {An area that a city did not rank stands below those that it ranked.} other {An area that a city did not rank leaves the comparison.}} The score of an area is the average, over all other areas, of the share of answers that put it before that one, ties counted half (normalised Borda, 0 to 100). Areas with the same score share a rank; where the {places, number} places end between them, a lot decides that everyone can draw again from the seed.',
    'Chaque ville ordonne les domaines qui comptent pour elle ; des ex aequo sont permis, et une ville peut dire qu’elle n’a pas d’avis. {unranked, select, below {Un domaine qu’une ville n’a pas classé vient après ceux qu’elle a classés.} other {Un domaine qu’une ville n’a pas classé sort de la comparaison.}} Le score d’un domaine est la moyenne, sur tous les autres domaines, de la part des réponses qui le placent devant l’autre, les ex aequo comptant pour moitié (Borda normalisé, 0 à 100). Les domaines de même score partagent un rang ; si les {places, number} places s’arrêtent entre eux, un tirage que chacun peut refaire à partir de la graine décide.',
    'Cada ciudad ordena las áreas que le importan; puede haber empates, y una ciudad puede decir que no tiene opinión. {unranked, select, below {Un área que una ciudad no clasificó queda por debajo de las que clasificó.} other {Un área que una ciudad no clasificó sale de la comparación.}} La puntuación de un área es la media, sobre todas las demás, de la proporción de respuestas que la ponen delante, con los empates contados a medias (Borda normalizado, de 0 a 100). Las áreas con la misma puntuación comparten rango; donde los {places, number} lugares acaban entre ellas, decide un sorteo que cualquiera puede repetir a partir de la semilla.',
    'ترتب كل مدينة المجالات التي تهمها؛ ويجوز التعادل، ويجوز أن تقول المدينة إنه لا رأي لها. {unranked, select, below {والمجال الذي لم ترتبه المدينة يأتي بعد ما رتبته.} other {والمجال الذي لم ترتبه المدينة يخرج من المقارنة.}} ونقاط المجال هي متوسط نسبة الإجابات التي تقدمه على كل مجال آخر، ويُحسب التعادل نصفاً (بوردا المعيَّر، من 0 إلى 100). والمجالات المتساوية في النقاط تتقاسم الرتبة؛ وإذا انتهت المواضع وعددها {places, number} بينها حسمت قرعة يمكن لأي شخص إعادتها من البذرة.',
  ),
  'report.method.weights.title': inFour('The weights', 'Les poids', 'Los pesos', 'الأوزان'),
  'report.method.weights.text': inFour(
    'Official weighting: {weighting}. Other weightings are computed beside it and never chosen afterwards: regions as large as on the roll (post-stratification), every region the same, smaller regions counting more a city, and raking to several margins where there are some. Unequal weights cost precision; the design effect n·Σw²/(Σw)² (Kish) and the effective number of answers n_eff = n/effect say how much.',
    'Pondération officielle : {weighting}. D’autres pondérations sont calculées à côté et jamais choisies après coup : régions aussi grandes que sur la liste (post-stratification), chaque région égale, petites régions comptant davantage par ville, et calage sur plusieurs marges là où il y en a. Des poids inégaux coûtent en précision ; l’effet de plan n·Σw²/(Σw)² (Kish) et le nombre effectif de réponses n_eff = n/effet disent combien.',
    'Ponderación oficial: {weighting}. Al lado se calculan otras, que nunca se eligen después: regiones tan grandes como en el padrón (posestratificación), todas las regiones iguales, regiones pequeñas que cuentan más por ciudad, y calibración a varios márgenes donde los hay. Los pesos desiguales cuestan precisión; el efecto de diseño n·Σw²/(Σw)² (Kish) y el número efectivo de respuestas n_eff = n/efecto dicen cuánto.',
    'الترجيح الرسمي: {weighting}. وتُحسب إلى جانبه ترجيحات أخرى لا تُختار بعد ذلك: مناطق بحجمها في القائمة (الطبقية اللاحقة)، وتساوي المناطق، وزيادة وزن المدينة في المناطق الصغيرة، والمعايرة على عدة هوامش حيث وُجدت. والأوزان غير المتساوية تكلف دقة؛ ويبين مقدارها أثر التصميم n·Σw²/(Σw)² (كيش) والعدد الفعال للإجابات n_eff = n/الأثر.',
  ),
  'report.method.sets.title': inFour(
    'Confidence sets and tiers',
    'Ensembles de confiance et groupes',
    'Conjuntos de confianza y grupos',
    'مجموعات الثقة والفئات',
  ),
  'report.method.sets.text': inFour(
    'The ranks that an area could have come from simultaneous comparisons of all pairs of scores (Mogstad, Romano, Shaikh and Wilhelm, with stepwise improvement), from {draws, number} draws of a normal distribution with the covariance of the scores{groups, select, yes {, estimated from random groups of answers} other {, estimated from the influence of every answer}}, stratified by region and with the finite-population correction. With {share} confidence all sets hold at once. An area is “{sure}” when its whole set lies within the {places, number} places, “{contends}” when its set crosses the line, and it is “{below}” when its set lies beyond. A tier begins at the first area that is surely below the first of the tier above. Stability is the share of {replicates, number} resamples (Rao and Wu) that keep an area within the places: it is no probability of being right.',
    'Les rangs possibles d’un domaine viennent de comparaisons simultanées de toutes les paires de scores (Mogstad, Romano, Shaikh et Wilhelm, avec amélioration pas à pas), par {draws, number} tirages d’une loi normale ayant la covariance des scores{groups, select, yes {, estimée sur des groupes aléatoires de réponses} other {, estimée par l’influence de chaque réponse}}, stratifiée par région et corrigée pour population finie. Avec une confiance de {share}, tous les ensembles valent à la fois. Un domaine est « {sure} » si tout son ensemble se trouve dans les {places, number} places, il est « {contends} » si son ensemble traverse la ligne, et « {below} » si son ensemble est au-delà. Un groupe commence au premier domaine sûrement en dessous du premier du groupe précédent. La stabilité est la part de {replicates, number} rééchantillons (Rao et Wu) qui gardent un domaine dans les places : ce n’est pas une probabilité d’avoir raison.',
    'Los rangos posibles de un área salen de comparaciones simultáneas de todos los pares de puntuaciones (Mogstad, Romano, Shaikh y Wilhelm, con mejora por pasos), con {draws, number} extracciones de una normal con la covarianza de las puntuaciones{groups, select, yes {, estimada con grupos aleatorios de respuestas} other {, estimada por la influencia de cada respuesta}}, estratificada por región y corregida por población finita. Con una confianza del {share} todos los conjuntos valen a la vez. Un área queda «{sure}» si todo su conjunto está dentro de los {places, number} lugares, «{contends}» si su conjunto cruza la línea y «{below}» si su conjunto queda más allá. Un grupo empieza en la primera área seguramente por debajo de la primera del grupo anterior. La estabilidad es la proporción de {replicates, number} remuestras (Rao y Wu) que mantienen un área entre los lugares: no es una probabilidad de acertar.',
    'تأتي الرتب الممكنة لكل مجال من مقارنات متزامنة لكل أزواج النقاط (مغستاد ورومانو وشيخ وفيلهلم، مع تحسين متدرج) بسحب {draws, number} مرة من توزيع طبيعي له تغاير النقاط{groups, select, yes {، مقدراً من مجموعات عشوائية من الإجابات} other {، مقدراً من تأثير كل إجابة}}، بطبقات بحسب المنطقة ومع تصحيح المجتمع المحدود. وتصح المجموعات كلها معاً بثقة {share}. ويكون المجال «{sure}» إذا وقعت مجموعته كلها ضمن المواضع وعددها {places, number}، و«{contends}» إذا عبرت الحد، و«{below}» إذا وقعت بعده. وتبدأ الفئة عند أول مجال يقع بالتأكيد دون أول مجال في الفئة السابقة. أما الثبات فهو نسبة العينات المعادة وعددها {replicates, number} (راو وو) التي تبقي المجال ضمن المواضع، وليس احتمال الصواب.',
  ),
  'report.method.methods.title': inFour(
    'The companions',
    'Les méthodes d’appui',
    'Los métodos de contraste',
    'الطرق المرافقة',
  ),
  'report.method.methods.text': inFour(
    'Four methods of other families stand beside the official rule: Kemeny (the order closest to all answers), Schulze and Ranked Pairs by margins (they respect every majority that no stronger one contradicts), and Dowdall (first places count most). They decide nothing; an area whose place hangs on the method is flagged, and two areas that one of the first three orders the other way are not reported as ordered.',
    'Quatre méthodes d’autres familles accompagnent la règle officielle : Kemeny (l’ordre le plus proche de toutes les réponses), Schulze et Ranked Pairs par écarts (ils respectent toute majorité qu’aucune plus forte ne contredit) et Dowdall (les premières places comptent le plus). Elles ne décident rien ; un domaine dont la place dépend de la méthode est signalé, et deux domaines que l’une des trois premières ordonne à l’inverse ne sont pas présentés comme ordonnés.',
    'Cuatro métodos de otras familias acompañan a la regla oficial: Kemeny (el orden más cercano a todas las respuestas), Schulze y Ranked Pairs por márgenes (respetan toda mayoría que ninguna más fuerte contradice) y Dowdall (los primeros puestos cuentan más). No deciden nada; se señala el área cuyo lugar depende del método, y dos áreas que uno de los tres primeros ordena al revés no se presentan como ordenadas.',
    'ترافق القاعدة الرسمية أربع طرق من عائلات أخرى: كيميني (أقرب ترتيب إلى كل الإجابات)، وشولتسه و«الأزواج المرتبة» بالفوارق (تحترمان كل أغلبية لا تناقضها أغلبية أقوى)، وداودال (المواضع الأولى أكثر وزناً). ولا تحسم هذه الطرق شيئاً؛ ويُشار إلى المجال الذي يتوقف موضعه على الطريقة، ولا يُذكر ترتيب بين مجالين ترتبهما إحدى الثلاث الأولى على العكس.',
  ),
  'report.method.robustness.title': inFour('The tests', 'Les essais', 'Las pruebas', 'الاختبارات'),
  'report.method.robustness.text': inFour(
    'The official rule is applied again under every other weighting and reading of unranked and tied areas, without each region, and without each single city. For neighbours of the ranking it is counted how many answers would have to be turned round until their scores, or their duel, reverse. The bound for silent members is exact for this rule: no behaviour of theirs could lead to a rank outside of it, however unlikely the behaviour is.',
    'La règle officielle est appliquée à nouveau avec chaque autre pondération et lecture des domaines non classés et ex aequo, sans chaque région et sans chaque ville. Pour les voisins du classement, on compte combien de réponses il faudrait retourner pour inverser leurs scores, ou leur duel. La borne des membres silencieux est exacte pour cette règle : aucun comportement de leur part ne mènerait à un rang en dehors, si improbable soit-il.',
    'La regla oficial se aplica de nuevo con cada otra ponderación y lectura de áreas no clasificadas y empatadas, sin cada región y sin cada ciudad. Para las vecinas de la clasificación se cuenta cuántas respuestas habría que invertir hasta que se inviertan sus puntuaciones o su duelo. La cota de los miembros silenciosos es exacta para esta regla: ningún comportamiento suyo llevaría a un rango fuera de ella, por improbable que sea.',
    'تُطبق القاعدة الرسمية مرة أخرى بكل ترجيح آخر وبكل قراءة للمجالات غير المرتبة والمتعادلة، ومن دون كل منطقة، ومن دون كل مدينة. ويُحسب للمجالين المتجاورين عدد الإجابات التي يلزم قلبها حتى تنعكس نقاطهما أو مبارزتهما. وحد الأعضاء الصامتين دقيق لهذه القاعدة: لا يمكن لأي سلوك منهم أن يؤدي إلى رتبة خارجه مهما كان بعيد الاحتمال.',
  ),
  'report.method.consensus.title': inFour('Agreement', 'L’accord', 'El acuerdo', 'الاتفاق'),
  'report.method.consensus.text': inFour(
    'Kendall’s W rests on the answers that have an opinion on every area, corrected for ties. Polarisation is (1 − A)/2 with van der Eijk’s agreement A of the positions that an area is given; consensus is the measure of Tastle and Wierman. The share of the disagreement between regions is held against what regions drawn by lot would explain.',
    'Le W de Kendall repose sur les réponses ayant un avis sur chaque domaine, corrigé des ex aequo. La polarisation est (1 − A)/2 avec l’accord A de van der Eijk des positions données à un domaine ; le consensus est la mesure de Tastle et Wierman. La part du désaccord entre régions est comparée à ce qu’expliqueraient des régions tirées au sort.',
    'La W de Kendall se apoya en las respuestas con opinión sobre cada área, corregida por empates. La polarización es (1 − A)/2 con el acuerdo A de van der Eijk de las posiciones dadas a un área; el consenso es la medida de Tastle y Wierman. La parte del desacuerdo entre regiones se compara con la que explicarían regiones formadas al azar.',
    'يستند معامل كندال W إلى الإجابات التي لها رأي في كل مجال، مع تصحيح التعادل. والاستقطاب هو (1 − A)/2 حيث A اتفاق فان در إيك لمواضع المجال؛ والتوافق مقياس تاستل وويرمان. وتُقارن حصة الاختلاف بين المناطق بما تفسره مناطق مشكلة بالقرعة.',
  ),
  'report.method.proportional.title': inFour(
    'The proportional check',
    'Le contrôle proportionnel',
    'El control proporcional',
    'التحقق التناسبي',
  ),
  'report.method.proportional.text': inFour(
    'Three rules that give every group of like-minded cities its share choose as many areas: Equal Shares on the first {top, number} areas of each city, expanding approvals and the single transferable vote on the whole orders. Every answer counts once; ties go to the official order, so that every difference is one of proportionality.',
    'Trois règles qui donnent sa part à chaque groupe de villes aux vœux proches choisissent autant de domaines : Equal Shares sur les {top, number} premiers domaines de chaque ville, approbations élargies et vote unique transférable sur les ordres entiers. Chaque réponse compte une fois ; les ex aequo suivent l’ordre officiel, de sorte que toute différence tient à la proportionnalité.',
    'Tres reglas que dan su parte a cada grupo de ciudades afines eligen otras tantas áreas: Equal Shares sobre las {top, number} primeras áreas de cada ciudad, aprobaciones ampliadas y voto único transferible sobre los órdenes enteros. Cada respuesta cuenta una vez; los empates siguen el orden oficial, de modo que toda diferencia es de proporcionalidad.',
    'تختار ثلاث قواعد تعطي كل مجموعة من المدن المتقاربة نصيبها العدد نفسه من المجالات: «الحصص المتساوية» على أول {top, number} مجالات لكل مدينة، والموافقات المتسعة والصوت الواحد القابل للتحويل على الترتيب كله. وتُحسب كل إجابة مرة واحدة؛ ويُحسم التعادل بالترتيب الرسمي، فيكون كل فرق فرقاً في التناسب.',
  ),
  'report.method.privacy.title': inFour(
    'What is not shown',
    'Ce qui n’est pas montré',
    'Lo que no se muestra',
    'ما لا يُعرض',
  ),
  'report.method.privacy.text': inFour(
    'Regions with fewer answers than the signed minimum are shown together with others, so that no city can be told from them. Answers stand in the published bundle under pseudonyms and with their region only. What needs a city’s country or its offers is for the coordination team and not in the published edition.',
    'Les régions qui ont moins de réponses que le minimum signé sont montrées avec d’autres, afin qu’aucune ville n’y soit reconnaissable. Les réponses figurent dans le dossier publié sous pseudonyme et avec leur seule région. Ce qui demande le pays d’une ville ou ses offres est réservé à l’équipe de coordination et absent de l’édition publiée.',
    'Las regiones con menos respuestas que el mínimo firmado se muestran junto con otras, para que no pueda reconocerse a ninguna ciudad. Las respuestas figuran en el paquete publicado con seudónimo y solo con su región. Lo que requiere el país de una ciudad o sus ofertas es para el equipo de coordinación y no está en la edición publicada.',
    'تُعرض المناطق التي تقل إجاباتها عن الحد الأدنى الموقع مع غيرها كي لا تُعرف منها أي مدينة. وترد الإجابات في الحزمة المنشورة بأسماء مستعارة ومع منطقتها فقط. وما يحتاج إلى بلد المدينة أو عروضها مخصص لفريق التنسيق ولا يرد في النسخة المنشورة.',
  ),
  'report.verifyTitle': inFour('Compute it again', 'Recalculer', 'Calcularlo de nuevo', 'أعد الحساب'),
  'report.verifyText': inFour(
    'The published bundle holds every counted answer, the signed settings, the ranking and the decision. The first command checks all of it without a network or a database; the second recomputes the scores with twenty lines of R and none of our software. The same answers and settings give the same ranking, byte for byte; these are its marks:',
    'Le dossier publié contient chaque réponse comptée, les réglages signés, le classement et la décision. La première commande vérifie le tout sans réseau ni base de données ; la seconde recalcule les scores en vingt lignes de R, sans aucun de nos logiciels. Les mêmes réponses et réglages donnent le même classement, octet par octet ; en voici les empreintes :',
    'El paquete publicado contiene cada respuesta contada, los ajustes firmados, la clasificación y la decisión. La primera orden lo comprueba todo sin red ni base de datos; la segunda recalcula las puntuaciones con veinte líneas de R y ninguno de nuestros programas. Las mismas respuestas y ajustes dan la misma clasificación, byte a byte; estas son sus huellas:',
    'تضم الحزمة المنشورة كل إجابة محسوبة والإعدادات الموقعة والترتيب والقرار. يتحقق الأمر الأول من ذلك كله من دون شبكة ولا قاعدة بيانات؛ ويعيد الثاني حساب النقاط بعشرين سطراً من R من دون أي من برامجنا. والإجابات والإعدادات نفسها تعطي الترتيب نفسه بايتاً ببايت؛ وهذه بصماته:',
  ),
  'report.referencesTitle': inFour('References', 'Références', 'Referencias', 'المراجع'),
  'report.glossary': inFour('Glossary', 'Glossaire', 'Glosario', 'مسرد'),
} as const;
