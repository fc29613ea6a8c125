import { unreviewed as text } from '#members';
import type { LocalText, MemberKind, SizeClass } from '#members';

/** The fixed words of a printed roll; `{places}` are filled by its view. */
export const rollLabels = {
  network: text(
    'UNESCO Global Network of Learning Cities',
    'Réseau mondial UNESCO des villes apprenantes',
    'Red Mundial de Ciudades del Aprendizaje de la UNESCO',
    'شبكة اليونسكو العالمية لمدن التعلم',
  ),
  title: text(
    'The roll on {date}',
    'La liste des membres au {date}',
    'La lista de miembros del {date}',
    'قائمة الأعضاء بتاريخ {date}',
  ),
  frozen: text('Frozen on {date}', 'Figée le {date}', 'Fijada el {date}', 'ثُبّتت بتاريخ {date}'),
  unpublished: text('Not published yet.', 'Pas encore publiée.', 'Aún sin publicar.', 'لم تُنشر بعد.'),
  published: text(
    'Published; cities can object until {until}.',
    'Publiée ; les villes peuvent la contester jusqu’au {until}.',
    'Publicada; las ciudades pueden impugnarla hasta el {until}.',
    'نُشرت، وللمدن أن تعترض حتى {until}.',
  ),
  replaces: text(
    'It replaces the roll of this day that was frozen on {date}.',
    'Elle remplace la liste de cette date qui a été figée le {date}.',
    'Sustituye a la lista de este día que se fijó el {date}.',
    'تحل محل قائمة هذا اليوم التي ثُبّتت بتاريخ {date}.',
  ),
  replaced: text(
    'Another roll of this day has replaced it.',
    'Une autre liste de cette date l’a remplacée.',
    'Otra lista de este día la ha sustituido.',
    'حلت محلها قائمة أخرى لهذا اليوم.',
  ),
  members: text('Members', 'Membres', 'Miembros', 'الأعضاء'),
  countries: text('Countries', 'Pays', 'Países', 'البلدان'),
  regions: text('Regions', 'Régions', 'Regiones', 'المناطق'),
  byRegion: text('Members by region', 'Membres par région', 'Miembros por región', 'الأعضاء حسب المنطقة'),
  list: text(
    'Members by region and country',
    'Membres par région et par pays',
    'Miembros por región y país',
    'الأعضاء حسب المنطقة والبلد',
  ),
  country: text('Country', 'Pays', 'País', 'البلد'),
  city: text('Member', 'Membre', 'Miembro', 'العضو'),
  officialName: text('Official name', 'Nom officiel', 'Nombre oficial', 'الاسم الرسمي'),
  kind: text('Kind', 'Type', 'Tipo', 'النوع'),
  size: text('Size', 'Taille', 'Tamaño', 'الحجم'),
  sizeNote: text(
    'Size by inhabitants of the settlement: small below 50,000, medium to 200,000, large to 500,000, metropolitan to 1.5 million, large metropolitan above. A dash: not known.',
    'Taille selon le nombre d’habitants : petite en dessous de 50 000, moyenne jusqu’à 200 000, grande jusqu’à 500 000, métropole jusqu’à 1,5 million, grande métropole au-delà. Un tiret : inconnue.',
    'Tamaño según los habitantes de la población: pequeña por debajo de 50 000, mediana hasta 200 000, grande hasta 500 000, metrópoli hasta 1,5 millones, gran metrópoli por encima. Un guion: no se conoce.',
    'الحجم بحسب عدد سكان التجمع الحضري: صغيرة دون 50,000، ومتوسطة حتى 200,000، وكبيرة حتى 500,000، وحاضرة حتى 1.5 مليون، وحاضرة كبرى فوق ذلك. والشَّرطة تعني أنه غير معروف.',
  ),
  check: text(
    'The fingerprint (SHA-256) stands for every line of this roll: a copy that has another one is not this roll.',
    'L’empreinte (SHA-256) vaut pour chaque ligne de cette liste : une copie qui en a une autre n’est pas cette liste.',
    'La huella (SHA-256) vale por cada línea de esta lista: una copia que tenga otra no es esta lista.',
    'تمثّل البصمة (SHA-256) كل سطر من هذه القائمة: ونسخة لها بصمة أخرى ليست هذه القائمة.',
  ),
  unreviewed: text(
    '',
    'Cette traduction n’a pas encore été relue par un locuteur natif. Le texte anglais fait foi.',
    'Esta traducción aún no la ha revisado un hablante nativo. Prevalece el texto inglés.',
    'لم يراجع هذه الترجمة متحدث أصلي بعد. والنص الإنكليزي هو المرجع.',
  ),
  page: text(
    'page {page} of {pages}',
    'page {page} sur {pages}',
    'página {page} de {pages}',
    'صفحة {page} من {pages}',
  ),
} as const satisfies Readonly<Record<string, LocalText>>;

/** What a member is. */
export const kindLabels: Readonly<Record<MemberKind, LocalText>> = {
  city: text('city', 'ville', 'ciudad', 'مدينة'),
  district: text('district', 'district', 'distrito', 'حي'),
  county: text('county', 'comté', 'condado', 'مقاطعة'),
  consortium: text('consortium', 'consortium', 'consorcio', 'تجمّع مدن'),
};

/** How large a member is. */
export const sizeLabels: Readonly<Record<SizeClass, LocalText>> = {
  small: text('small', 'petite', 'pequeña', 'صغيرة'),
  medium: text('medium', 'moyenne', 'mediana', 'متوسطة'),
  large: text('large', 'grande', 'grande', 'كبيرة'),
  metropolitan: text('metropolitan', 'métropole', 'metrópoli', 'حاضرة'),
  'large-metropolitan': text('large metropolitan', 'grande métropole', 'gran metrópoli', 'حاضرة كبرى'),
};
