import type { rollFilesTexts as english } from '../en/roll-files.ts';

/** Refusals and warnings of importing the roll, and of taking a change of it back. */
export const rollFilesTexts: Readonly<Record<keyof typeof english, string>> = {
  'workbook-not-csv':
    'C’est un classeur de tableur. Enregistrez la feuille au format « CSV UTF-8 » et choisissez ce fichier.',
  'not-utf-8':
    'À partir de cette ligne, le fichier n’est pas en UTF-8 et les noms seraient altérés. Dans le tableur, enregistrez-le au format « CSV UTF-8 ».',
  'not-a-text-file': 'Ce n’est pas un fichier texte : il contient des octets qu’aucun texte ne contient.',
  'cell-unknown-kind':
    'Un membre est une ville, un district, un comté ou un groupement (city, district, county, consortium).',
  'not-a-language': 'Ce n’est pas un code de langue comme en ou pt-BR : {value}',
  'cell-unknown-size-class': 'Ce n’est pas l’une des classes de taille : {value}',
  'cell-not-a-web-address': 'Ce n’est pas une adresse web commençant par https:// ou http://.',
  'cell-unknown-status': 'Ce n’est pas un statut (admitted, active, inactive, withdrawn) : {value}',
  'parts-missing': 'Une entrée de cette cellule a trop ou trop peu de parties entre les signes | : {value}',
  'invalid-member-id':
    'L’identifiant d’un nouveau membre est son nom et le code de son pays en minuscules, comme cork-irl. Laissez la cellule vide et il sera formé.',
  'id-of-namesake':
    'La liste contient déjà {value}. Si cette ligne est ce membre, écrivez {value} dans la cellule ; si c’en est un autre du même nom, écrivez {next}.',
  'id-of-another-country':
    'Cet identifiant appartient à un membre d’un autre pays : {value}. Un import ne peut pas déplacer un membre ; corrigez le pays à la main.',
  'successor-unknown': 'Le successeur n’est ni sur la liste ni dans le fichier : {value}',
  'successor-is-itself': 'Un membre ne peut pas être son propre successeur.',
  'near-another-member':
    '« {value} » est proche de « {name} », autre membre du même pays. La même ville deux fois, ou son nouveau nom ?',
  'leaves-roll-today': '{value} figure sur la liste d’aujourd’hui et n’y serait plus.',
  'name-replaced':
    'Le nom « {name} » serait remplacé par « {value} » sans être conservé. Si la ville a changé de nom, renommez-la plutôt à la main.',
  'former-name-in-file': '« {value} » est un ancien nom ; le nom actuel, « {name} », est conservé.',
  'country-named-otherwise': 'La liste nomme ce pays « {name} », le fichier « {value} ».',
  'formula-cell': 'Cela ressemble à une formule de tableur et serait conservé comme simple texte : {value}',
  'import-refused': 'Rien n’a été importé : le fichier a {count} erreurs.',
  'nothing-to-import': 'Le fichier ne changerait rien : rien n’a été importé.',
  'mixed-scripts':
    '« {value} » mêle des lettres de plusieurs écritures dans un mot : l’une d’elles ressemble peut-être seulement à la bonne.',
  'doubly-encoded': '« {value} » ressemble à un texte encodé deux fois ; faut-il lire « {name} » ?',
  'region-otherwise':
    'Les autres membres de ce pays sont dans la région « {name} », celui-ci serait dans « {value} ».',
  'roll-changed-since':
    'La liste a changé depuis que vous avez examiné ce fichier. Rien n’a été importé ; vérifiez le fichier à nouveau.',
  'edit-unknown': 'Cette modification de la liste n’existe pas.',
  'edit-undone-already': 'Cette modification a déjà été annulée.',
  'edit-undo-blocked':
    'L’annulation n’est pas possible en l’état ; rien n’a été modifié. Obstacles : {count}',
  'changed-since': 'Modifié de nouveau par la suite.',
  'left-since': 'Ce membre a quitté la liste depuis.',
  'came-back-since': 'Ce membre figure de nouveau sur la liste.',
  'succeeds-another': 'Un autre membre a été fusionné avec celui-ci.',
  'member-in-use': 'D’autres données renvoient à ce membre ; il ne peut pas être retiré.',
  'member-has-people': 'Des personnes exercent ou ont exercé un rôle pour ce membre.',
  'member-in-round': 'Ce membre a été interrogé dans un tour d’enquête.',
  'member-has-answer': 'Ce membre a une réponse dans un tour d’enquête.',
  'member-has-seat': 'Ce membre a un siège dans une assemblée.',
  'member-has-objection': 'Une objection à une liste publiée concerne ce membre.',
};
