/** Passwords of ten characters and more that every list of leaked ones begins with; compared without case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 0123456789 9876543210 0987654321 1234567891 12345678910 123456789a a123456789 123456789q 1234567890a
  123456789abc abc123456789 123123123123 1234512345 1122334455 1111122222 1212121212 1029384756 1357924680 147258369a
  1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5 q1w2e3r4t5y6 zaq12wsxcde3 zaq1xsw2cde3 qazwsxedcrfv
  qwertyuiop qwertyuiop123 qwertyuiop1 qwerty1234 qwerty12345 qwerty123456 1234qwerty 12345qwert 123456qwerty asdfghjkl1
  asdfghjkl123 asdfghjkl; zxcvbnm123 zxcvbnm,./ qwertyasdf qwe123qwe123 asdasdasdasd qweqweqweqwe abcdefghij abcdefghijk
  abcd1234567 abcd123456 abcde12345 abc1234567 aa12345678 aa123456789 a1b2c3d4e5 a1b2c3d4e5f6 password12 password123
  password1234 password12345 password123456 password01 password11 password99 password2024 password2025 password2026
  passw0rd12 passw0rd123 p@ssword12 p@ssword123 p@ssw0rd12 p@ssw0rd123 p@$$w0rd123 passwordpassword mypassword
  mypassword1 mypassword123 yourpassword newpassword newpassword1 changeme123 changeme1234 letmein123 letmein1234
  welcome123 welcome1234 welcome12345 administrator administrator1 admin12345 admin123456 admin1234567 admin@1234
  administration rootroot123 test123456 test1234567 testtest123 guest12345 iloveyou12 iloveyou123 iloveyou1234
  iloveyouforever loveyou123 sunshine12 sunshine123 princess12 princess123 football12 football123 baseball12 baseball123
  basketball superman12 superman123 batman12345 pokemon123 monkey12345 dragon12345 shadow12345 michael123 jennifer123
  charlie123 manchester liverpool1 liverpool123 arsenal123 chelsea123 barcelona1 realmadrid starwars123 computer12
  computer123 internet12 internet123 trustno1trustno1 whatever123 blink182blink182 mustang123 corvette123 thunderbird
  watermelon strawberry butterfly1 chocolate1 cheesecake playstation playstation3 minecraft123 helloworld helloworld1
  helloworld123 hello12345 hello123456 secret12345 secret1234 qq123456789 q123456789 w123456789 z123456789 x123456789
  s123456789 l123456789 wang123456 zhang123456 li123456789 liu123456 chen123456 yang123456 zxc123456789 asd123456789
  qwe123456789 woaini1314 woaini1314520 woaini520520 woaini5201314 5201314520 1314520520 5201314123 520520520520
  13145201314 woaiwojia123 woshishui123 wodemima123 zhongguo123 taobao123456 alipay123456 weixin123456 88888888888
  8888888888 6666666666 66668888666 1111111111 0000000000 9999999999 zzzzzzzzzz aaaaaaaaaa xxxxxxxxxx qqqqqqqqqq`.split(
    /\s+/,
  ),
);
