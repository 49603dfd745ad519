import type { Random } from './random.ts';

/** Whole invented names, of many scripts and shapes: particles, one word, initials, suffixes, family name first. */
const WHOLE = [
  'Þórdís Hallgrímsdóttir',
  'Nguyễn Thị Bích Trâm',
  'Ștefan Țurcanu-Albu',
  'Zdzisława Gżegżółka',
  'Noa ben-Ezra',
  "Kū'ulei Nāone",
  'Joost van der Weijden-Smit',
  'María José Ñáñez y Arrieta',
  'J. P. Q. Osterlund',
  'Suryaningrum',
  'Abd al-Qadir ibn Marzuq',
  "Siobhán O'Feargaill",
  'Wolfram Graf zu Hohenlinde III',
  'Ursula Weiß-Öztürk',
  'İlkay Çağlayan',
  'X. Æ. Lindqvist',
  'Nwaéka Ọbịọra',
  'Robert Tallfeather Jr.',
  'Jean-Loup d’Aspremont',
  '林 若曦',
  '佐々木 みのり',
  '한 슬기',
  'Дарина Підгірна',
  'Ευανθία Κουρή',
  'ليلى السمّاك',
  'נטע שלו',
  'अनुजा देशपांडे',
  'The Kittiwake Collaboration',
] as const;

const GIVEN = [
  'Yilin',
  'Haoran',
  'Mengqi',
  'Ji-woo',
  'Seung-min',
  'Aiko',
  'Ren',
  'Priyanka',
  'Arjun',
  'Tuğba',
  'Kwame',
  'Adaeze',
  'Lucía',
  'Mateus',
  'Bohdan',
  'Agnieszka',
  'Søren',
  'Aoife',
  'Élodie',
  'Giulia',
  'Farid',
  'Shirin',
  'Hadas',
  'Minh Anh',
  'Budi',
  'Leilani',
  'Gregor',
  'Käthe',
  'Oskar',
  'Imogen',
] as const;

const FAMILY = [
  'Xuanyuan',
  'Ouyang',
  'Bak',
  'Hwangbo',
  'Morikawa',
  'Iwasaka',
  'Raghunandan',
  'Chattopadhyaya',
  'Yıldırımoğlu',
  'Asante-Boadu',
  'Nwankwo',
  'Ferrer-Vidal',
  'Teixeira Brandão',
  'Kovalchyk',
  'Wieczorkiewicz',
  'Bjerregaard',
  'Ní Dhálaigh',
  'Lachapelle',
  'Bevilacqua',
  'Rahmanpour',
  'Tavakol',
  'Ben-Naftali',
  'Đặng',
  'Wirawan',
  'Kealoha',
  'Schnürle',
  'Größl',
  'Ylitalo',
  'Featherstonehaugh',
  'O',
] as const;

/** Between `least` and `most` different invented names; one in six is of an unusual shape. */
export function inventAuthors(chance: Random, least: number, most: number): string[] {
  const names = new Set<string>();
  const count = least + chance.below(most - least + 1);
  while (names.size < count) {
    names.add(
      chance.chance(17) ? chance.pick(WHOLE) : `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`,
    );
  }
  return [...names];
}

/** One of each unusual shape, for a page that shows them all. */
export const unusualAuthors = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => WHOLE[(from + index) % WHOLE.length]!);
