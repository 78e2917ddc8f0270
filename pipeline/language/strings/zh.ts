/** A line a key: its name and the words, which {n} may stand in. */
export const chinese = `
contents 目录
cover 封面
titlePage 书名页
imprint 版权页
notes 注释
note 注意
backToReference 返回引用处 {n}
chapter 章
part 部
section 节
appendix 附录
image 图片
figure 图
table 表
listing 代码
algorithm 算法
equation 公式
theorem 定理
definition 定义
example 例
exercise 练习
proposition 命题
lemma 引理
corollary 推论
proof 证明
answer 答案
solution 解答
figures 图
tables 表
listings 代码
algorithms 算法
equations 公式
theorems 定理
definitions 定义
examples 例
exercises 练习
propositions 命题
lemmas 引理
corollaries 推论
solutions 习题解答
chapters 章
sections 节
appendices 附录
previous 上一篇
next 下一篇
skipToContent 跳到正文
startReading 开始阅读
readOnline 在网页上阅读
continueReading 继续阅读
byEmail 电子邮件
comingSoon 即将推出
published 发布于
updated 更新于
minutes {n} 分钟
words {n} 字
draft 草稿
theme 颜色
themeAuto 自动
themeLight 浅色
themeSepia 棕褐色
themeDark 深色
tip 提示
important 重要
warning 警告
caution 小心
info 信息
hint 线索
attention 当心
danger 危险
error 错误
success 成功
failure 失败
bug 程序缺陷
question 问题
todo 待办
abstract 摘要
seeAlso 另请参阅
details 详情
glossary 术语表
bibliography 参考文献
index 索引
listOfFigures 插图目录
listOfTables 表格目录
listOfListings 代码目录
contributors 撰稿人
colophon 版本记录
advertisement 广告
correction 更正
done 已完成
notDone 未完成
madeWith 由 Fourfold 排版
publications 出版物
unsubscribe 退订
whyThisMail 您订阅了这封邮件。
copy 复制
close 关闭
scrollableTable 表格
scrollableCode 代码
separator 分节
pageNotFound 找不到页面
onPage 第 {n} 页
video 视频
audio 音频
transcript 文字稿
download 下载
description 说明
licence 许可
issue 期
volume 第 {n} 卷
number 第 {n} 期
archive 存档
feed 订阅源
author 作者
editor 编者
translator 译者
illustrator 插图作者
photographer 摄影者
designer 设计者
coverDesigner 封面设计者
narrator 朗读者
interviewer 采访者
interviewee 受访者
reviewer 审阅者
compiler 编选者
contributor 撰稿人
editedBy {n} 编
translatedBy {n} 译
illustratedBy {n} 绘
photographsBy {n} 摄影
forewordBy {n} 序
afterwordBy {n} 跋
introductionBy {n} 导言
designedBy {n} 设计
coverBy 封面设计：{n}
narratedBy {n} 朗读
interviewedBy 采访：{n}
interviewWith 受访：{n}
reviewedBy {n} 审阅
compiledBy {n} 编选
contributionsBy 参与撰稿：{n}
`
