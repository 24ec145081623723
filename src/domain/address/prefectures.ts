const NAMES =
  '北海道hokkaido 青森県aomori 岩手県iwate 宮城県miyagi 秋田県akita 山形県yamagata 福島県fukushima 茨城県ibaraki 栃木県tochigi 群馬県gunma 埼玉県saitama ' +
  '千葉県chiba 東京都tokyo 神奈川県kanagawa 新潟県niigata 富山県toyama 石川県ishikawa 福井県fukui 山梨県yamanashi 長野県nagano 岐阜県gifu 静岡県shizuoka ' +
  '愛知県aichi 三重県mie 滋賀県shiga 京都府kyoto 大阪府osaka 兵庫県hyogo 奈良県nara 和歌山県wakayama 鳥取県tottori 島根県shimane 岡山県okayama 広島県hiroshima ' +
  '山口県yamaguchi 徳島県tokushima 香川県kagawa 愛媛県ehime 高知県kochi 福岡県fukuoka 佐賀県saga 長崎県nagasaki 熊本県kumamoto 大分県oita 宮崎県miyazaki 鹿児島県kagoshima 沖縄県okinawa'

const CITY_NAMES =
  '札幌市sapporo 仙台市sendai さいたま市saitama 千葉市chiba 横浜市yokohama 川崎市kawasaki 相模原市sagamihara 新潟市niigata 静岡市shizuoka 浜松市hamamatsu 名古屋市nagoya ' +
  '京都市kyoto 大阪市osaka 堺市sakai 神戸市kobe 岡山市okayama 広島市hiroshima 北九州市kitakyushu 福岡市fukuoka 熊本市kumamoto'

interface Named { name: string; romaji: string }

const read = (names: string): Named[] => names.split(' ').map((entry) => {
  const at = entry.search(/[a-z]/)
  return { name: entry.slice(0, at), romaji: entry.slice(at) }
})

/** The 47 prefectures, kanji with 都道府県 and romaji without. */
export const PREFECTURES: readonly Named[] = read(NAMES)

/** The 20 cities by government ordinance (政令指定都市), which people name without a prefecture. */
export const CITIES: readonly Named[] = read(CITY_NAMES)
