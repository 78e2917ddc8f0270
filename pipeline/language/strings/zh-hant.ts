/** A line a key: its name and the words, which {n} may stand in. */
export const traditionalChinese = `
contents 目錄
cover 封面
titlePage 書名頁
imprint 版權頁
notes 註釋
note 注意
backToReference 返回引用處 {n}
chapter 章
part 部
section 節
appendix 附錄
image 圖片
figure 圖
table 表
listing 程式碼
algorithm 演算法
equation 公式
theorem 定理
definition 定義
example 例
exercise 練習
proposition 命題
lemma 引理
corollary 推論
proof 證明
answer 答案
solution 解答
figures 圖
tables 表
listings 程式碼
algorithms 演算法
equations 公式
theorems 定理
definitions 定義
examples 例
exercises 練習
propositions 命題
lemmas 引理
corollaries 推論
solutions 習題解答
chapters 章
sections 節
appendices 附錄
previous 上一篇
next 下一篇
skipToContent 跳到正文
startReading 開始閱讀
readOnline 在網頁上閱讀
continueReading 繼續閱讀
byEmail 電子郵件
comingSoon 即將推出
published 發布於
updated 更新於
minutes {n} 分鐘
words {n} 字
draft 草稿
theme 顏色
themeAuto 自動
themeLight 淺色
themeSepia 棕褐色
themeDark 深色
tip 提示
important 重要
warning 警告
caution 小心
info 資訊
hint 線索
attention 當心
danger 危險
error 錯誤
success 成功
failure 失敗
bug 程式錯誤
question 問題
todo 待辦
abstract 摘要
seeAlso 另請參閱
details 詳情
glossary 詞彙表
bibliography 參考書目
index 索引
listOfFigures 插圖目錄
listOfTables 表格目錄
listOfListings 程式碼目錄
contributors 撰稿人
colophon 出版記錄
advertisement 廣告
correction 更正
done 已完成
notDone 未完成
madeWith 由 Fourfold 排版
publications 出版品
unsubscribe 取消訂閱
whyThisMail 您訂閱了這封郵件。
copy 複製
close 關閉
scrollableTable 表格
scrollableCode 程式碼
separator 分節
pageNotFound 找不到頁面
onPage 第 {n} 頁
video 影片
audio 音訊
transcript 文字稿
download 下載
description 說明
licence 授權
issue 期
volume 第 {n} 卷
number 第 {n} 期
archive 典藏
feed 訂閱源
author 作者
editor 編者
translator 譯者
illustrator 插畫者
photographer 攝影者
designer 設計者
coverDesigner 封面設計者
narrator 朗讀者
interviewer 採訪者
interviewee 受訪者
reviewer 審閱者
compiler 編選者
contributor 撰稿人
editedBy {n} 編
translatedBy {n} 譯
illustratedBy {n} 繪
photographsBy {n} 攝影
forewordBy {n} 序
afterwordBy {n} 跋
introductionBy {n} 導言
designedBy {n} 設計
coverBy 封面設計：{n}
narratedBy {n} 朗讀
interviewedBy 採訪：{n}
interviewWith 受訪：{n}
reviewedBy {n} 審閱
compiledBy {n} 編選
contributionsBy 參與撰稿：{n}
`
