/** A line a key: its name and the words, which {n} may stand in. */
export const korean = `
contents 차례
cover 표지
titlePage 속표지
imprint 판권
notes 주석
note 참고
backToReference 본문의 {n}번 자리로 돌아가기
chapter 장
part 부
section 절
appendix 부록
image 그림
figure 그림
table 표
listing 코드
algorithm 알고리즘
equation 식
theorem 정리
definition 정의
example 예
exercise 연습문제
proposition 명제
lemma 보조정리
corollary 따름정리
proof 증명
answer 답
solution 풀이
figures 그림
tables 표
listings 코드
algorithms 알고리즘
equations 식
theorems 정리
definitions 정의
examples 예
exercises 연습문제
propositions 명제
lemmas 보조정리
corollaries 따름정리
solutions 풀이 모음
chapters 장
sections 절
appendices 부록
previous 이전
next 다음
skipToContent 본문으로 건너뛰기
startReading 읽기 시작
readOnline 웹에서 읽기
continueReading 계속 읽기
byEmail 이메일로
comingSoon 곧 나옵니다
published 발행
updated 수정
minutes {n}분
words {n}단어
draft 초안
theme 색
themeAuto 자동
themeLight 밝게
themeSepia 세피아
themeDark 어둡게
tip 도움말
important 중요
warning 경고
caution 조심
info 정보
hint 힌트
attention 주의
danger 위험
error 오류
success 성공
failure 실패
bug 버그
question 질문
todo 할 일
abstract 요약
seeAlso 함께 보기
details 자세히
glossary 용어집
bibliography 참고문헌
index 찾아보기
listOfFigures 그림 목록
listOfTables 표 목록
listOfListings 코드 목록
contributors 글쓴이
colophon 간기
advertisement 광고
correction 바로잡습니다
done 완료
notDone 미완료
madeWith Fourfold로 조판
publications 간행물
unsubscribe 구독 취소
whyThisMail 신청하신 편지입니다.
copy 복사
close 닫기
scrollableTable 표
scrollableCode 코드
separator 단락 구분
pageNotFound 페이지를 찾을 수 없습니다
onPage {n}쪽
video 동영상
audio 소리
transcript 녹취록
download 내려받기
description 설명
licence 라이선스
issue 호
volume {n}권
number {n}호
archive 보관함
feed 피드
author 지은이
editor 엮은이
translator 옮긴이
illustrator 그린이
photographer 사진가
designer 디자이너
coverDesigner 표지 디자이너
narrator 낭독자
interviewer 묻는 이
interviewee 답하는 이
reviewer 검토자
compiler 모은이
contributor 함께한 이
editedBy {n} 엮음
translatedBy {n} 옮김
illustratedBy {n} 그림
photographsBy {n} 사진
forewordBy {n} 머리말
afterwordBy {n} 발문
introductionBy {n} 해설
designedBy {n} 디자인
coverBy {n} 표지 디자인
narratedBy {n} 낭독
interviewedBy {n} 묻고 씀
interviewWith {n} 인터뷰
reviewedBy {n} 감수
compiledBy {n} 모음
contributionsBy {n} 함께 씀
`
