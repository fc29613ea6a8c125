import { unreviewed as word } from '#members';
import type { LocalText } from '#members';

/** What has to be said in the file for the register of aid. */
export const iatiWords = {
  assumptions: word(
    'Assumed by the program that wrote this file, to be settled before it is published: UNESCO (XM-DAC-41304) reports, since the network has no identifier of its own; sector 11110 stands for learning throughout life; region 998 for the whole network; cities are local government; budgets are indicative.',
    'Hypothèses du programme qui a écrit ce fichier, à trancher avant sa publication : l’UNESCO (XM-DAC-41304) déclare, le réseau n’ayant pas d’identifiant ; le secteur 11110 vaut pour l’apprentissage tout au long de la vie ; la région 998 pour tout le réseau ; les villes sont des administrations locales ; les budgets sont indicatifs.',
    'Supuestos del programa que escribió este archivo, por resolver antes de publicarlo: informa la UNESCO (XM-DAC-41304), pues la red no tiene identificador propio; el sector 11110 equivale al aprendizaje a lo largo de toda la vida; la región 998 a toda la red; las ciudades son administraciones locales; los presupuestos son indicativos.',
    'افتراضات البرنامج الذي كتب هذا الملف، ويُبتّ فيها قبل نشره: اليونسكو (XM-DAC-41304) هي الجهة المُبلِّغة لأن الشبكة بلا معرّف خاص بها؛ والقطاع 11110 يمثّل التعلّم مدى الحياة؛ والمنطقة 998 الشبكة كلها؛ والمدن إدارات محلية؛ والميزانيات إرشادية.',
  ),
} as const satisfies Readonly<Record<string, LocalText>>;
