/** Pairs written together, "other form, form used here": old Japanese forms first, then the simplified ones that Chinese keyboards give. */
const PAIRS =
  '澤沢 櫻桜 區区 驛駅 號号 經経 德徳 臺台 藏蔵 卷巻 歲歳 嵗歳 廣広 廳庁 會会 學学 國国 縣県 濱浜 濵浜 澁渋 澀渋 瀧滝 檜桧 條条 與与 圓円 鹽塩 榮栄 ' +
  '邊辺 邉辺 髙高 﨑崎 瀨瀬 㐂喜 舩船 嶋島 峯峰 寳宝 寶宝 壽寿 冨富 眞真 鐵鉄 靜静 淺浅 惠恵 戶戸 內内 豐豊 黑黒 靑青 橫横 增増 綠緑 鄉郷 淸清 萬万 曾曽 ' +
  '壹一 壱一 弌一 貳二 弐二 參三 参三 零〇 ' +
  '东東 马馬 轩軒 经経 樱桜 泽沢 驹駒 园園 调調 宫宮 师師 见見 桥橋 冈岡 镰鎌 给給 岁歳 乌烏 丰豊 滨浜 户戸 门門 线線 县県 涩渋 并並 广広 长長 寿寿 绳縄'

/** Kanji of another form, mapped to the form that the address register uses. */
export const OLD_FORMS: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']))
