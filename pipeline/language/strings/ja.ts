/** A line a key: its name and the words, which {n} may stand in. */
export const japanese = `
contents 目次
cover 表紙
titlePage 扉
imprint 奥付
notes 注
note 注記
backToReference 注{n}の本文に戻る
chapter 章
part 部
section 節
appendix 付録
image 画像
figure 図
table 表
listing リスト
algorithm アルゴリズム
equation 式
theorem 定理
definition 定義
example 例
exercise 練習問題
proposition 命題
lemma 補題
corollary 系
proof 証明
answer 解答
solution 解
figures 図
tables 表
listings リスト
algorithms アルゴリズム
equations 式
theorems 定理
definitions 定義
examples 例
exercises 練習問題
propositions 命題
lemmas 補題
corollaries 系
solutions 練習問題の解答
chapters 章
sections 節
appendices 付録
previous 前へ
next 次へ
skipToContent 本文へ移動
startReading 読み始める
readOnline ウェブで読む
continueReading 続きを読む
byEmail メールで読む
comingSoon 近日公開
published 公開
updated 更新
minutes {n}分
words {n}字
draft 下書き
theme 配色
themeAuto 自動
themeLight ライト
themeSepia セピア
themeDark ダーク
tip ヒント
important 重要
warning 警告
caution 注意
info 情報
hint 手がかり
attention ご注意
danger 危険
error エラー
success 成功
failure 失敗
bug 不具合
question 質問
todo 未完了
abstract 要約
seeAlso 関連項目
details 詳細
glossary 用語集
bibliography 参考文献
index 索引
listOfFigures 図の一覧
listOfTables 表の一覧
listOfListings リストの一覧
contributors 執筆者
colophon 奥書
advertisement 広告
correction 訂正
done 完了
notDone 未完了
madeWith Fourfoldで組版
publications 刊行物
unsubscribe 配信停止
whyThisMail ご希望によりお送りしています。
copy コピー
close 閉じる
scrollableTable 表
scrollableCode コード
separator 区切り
pageNotFound ページが見つかりません
onPage {n}ページ
video 動画
audio 音声
transcript 書き起こし
download ダウンロード
description 説明
licence ライセンス
issue 号
volume 第{n}巻
number 第{n}号
archive アーカイブ
feed フィード
author 著者
editor 編者
translator 訳者
illustrator イラストレーター
photographer 写真家
designer デザイナー
coverDesigner 装丁者
narrator 朗読者
interviewer 聞き手
interviewee 話し手
reviewer 査読者
compiler 編纂者
contributor 協力者
editedBy {n} 編
translatedBy {n} 訳
illustratedBy {n} 絵
photographsBy {n} 写真
forewordBy {n} 序文
afterwordBy {n} あとがき
introductionBy {n} 解説
designedBy {n} デザイン
coverBy {n} 装丁
narratedBy {n} 朗読
interviewedBy 聞き手：{n}
interviewWith 話し手：{n}
reviewedBy {n} 校閲
compiledBy {n} 編纂
contributionsBy {n} 協力
`
