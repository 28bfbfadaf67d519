import type { DemoQuestion } from "./types";

export const zhRegistration: DemoQuestion[] = [
  {
    key: "zh-number-already-registered",
    language: "zh-CN",
    problemType: "registration",
    title: "新办的手机号，注册时却说“该号码已注册”，可我从来没用过",
    body: `上个月刚在营业厅办的号，今天注册海湾支付，输完号码直接跳出来：

> 该手机号已注册，请直接登录。

我点“登录”，要密码，我哪有密码。点“忘记密码”，下一步要我填**注册人的姓名后一个字**，这我怎么会知道？

估计是前面那个机主用过，号码注销以后又放出来卖给我了。现在我该怎么办？难道要再换个号？刚印好的外卖卡片上都是这个号。`,
    tags: ["手机号", "注册", "验证码"],
    by: "yiwan",
    hoursAgo: 760,
    upvotes: ["xiaoman", "laozhou", "lizi"],
    meToo: ["laozhou", "lizi"],
    comments: [],
    answers: [
      {
        by: "linwei",
        minutesAfter: 42,
        accepted: true,
        proofs: [
          {
            by: "banxia",
            daysAfter: 3,
            worked: true,
            where: { country: "CN", appVersion: "8.1.0", bank: "" },
          },
          {
            by: "siqi",
            daysAfter: 4,
            worked: true,
            where: { country: "CN", appVersion: "", bank: "" },
          },
          {
            by: "acha",
            daysAfter: 5,
            worked: true,
            where: { country: "CN", appVersion: "8.2.0", bank: "" },
          },
          { by: "kuaishou", daysAfter: 12, worked: false },
          {
            by: "lizi",
            daysAfter: 29,
            worked: true,
            where: { country: "CN", appVersion: "8.2.1", bank: "" },
          },
        ],
        body: `不用换号，这种叫“二次放号”，很常见。千万别去猜前机主的姓名，猜错几次反而会把号码锁住。

正确的入口在登录页最下面，字很小：**“这个号码不是我注册的”**。点进去按顺序做：

1. 收一条短信验证码，证明号码现在在你手里；
2. 上传运营商的**入网证明**（网上营业厅就能下载，要看得到入网日期和你的姓名，其他信息可以遮住）；
3. 做一次人脸。

审核一般一个工作日。通过以后，前机主的账户会和这个号码解绑，他的钱和记录你看不到，也影响不到你。`,
        upvotes: ["yiwan", "xiaoman", "lizi", "siqi", "laozhou"],
        downvotes: [],
        comments: [
          {
            by: "yiwan",
            minutesAfter: 1680,
            body: "昨天中午交的，今天下午通过了，已经注册好。那行字真是太小了，我拿老花镜才看见。",
          },
          {
            by: "lizi",
            minutesAfter: 2100,
            body: "补充一下：入网证明要当天开的，我用一周前的被退回来过一次。",
          },
        ],
      },
      {
        by: "laozhou",
        minutesAfter: 380,
        body: "我也是这情况，后来拿身份证跑了一趟营业厅，人家当场给打了张入网证明，盖章的，不收钱。不会在网上弄的可以去柜台。",
        upvotes: ["yiwan"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "zh-face-check-dark",
    language: "zh-CN",
    problemType: "registration",
    title: "人脸识别一直提示“光线不足”，白天站在窗边也不行",
    body: `实名认证卡在最后一步。身份证正反面都过了，就是人脸过不去，每次都是“光线不足，请到明亮处重试”。

我上午在阳台，下午在办公室灯底下，都试了，加起来有七八次。现在提示今天次数用完，明天再来。

是不是我的手机太旧了？用了快五年。`,
    tried: "擦了镜头，摘了眼镜，把屏幕亮度调到最高，没用。",
    tags: ["实名认证", "人脸识别"],
    by: "banxia",
    hoursAgo: 1620,
    upvotes: ["xiaoman", "chenmo"],
    meToo: ["chenmo"],
    comments: [{ by: "siqi", minutesAfter: 15, body: "窗边是脸朝着窗，还是背对着窗？" }],
    answers: [
      {
        by: "siqi",
        minutesAfter: 31,
        accepted: true,
        body: `多半是**逆光**。背对窗户的时候，手机按整个画面测光，背景越亮，你的脸就越黑，所以越往亮处站越过不去。

试试这样：

- 背后找一面白墙，脸朝着光；
- 关掉手机的深色模式。识别的时候是靠屏幕发白光补光的，深色模式下有些旧机型不会变白；
- 刘海别遮眉毛，口罩别挂在下巴上。

和手机新旧关系不大，前置镜头能看清字就够用。`,
        upvotes: ["banxia", "chenmo", "xiaoman", "lizi"],
        downvotes: [],
        comments: [
          {
            by: "banxia",
            minutesAfter: 1460,
            body: "关了深色模式，第一次就过了……我昨天整整和它较了一天的劲。",
          },
        ],
      },
      {
        by: "xiaoman",
        minutesAfter: 205,
        body: "当天次数用完也别干等，失败页面右上角有“人工审核”，录一段念数字的视频传上去。我给我妈就是这么办的，她老是眨眼眨得不对，第二天上午就通过了。",
        upvotes: ["banxia", "linwei"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "zh-rare-character-name",
    language: "zh-CN",
    problemType: "registration",
    title: "我爸名字里有个“䶮”字，实名认证一直说姓名与证件不一致",
    errorCode: "HP-1003",
    body: `我爸叫许什么䶮，上面一个“龙”，下面一个“天”。这么多年他办什么都要折腾一遍，这次轮到我帮他注册。

具体情况：

| 地方 | 名字是怎么写的 |
|---|---|
| 身份证 | 䶮 |
| 社保卡 | 䶮 |
| 银行卡（办得早） | YAN，拼音大写 |
| 海湾支付拍照识别出来 | 龑 |

识别错了倒还能手动改，可是改成“䶮”以后，身份证这一关过了，绑卡又报 **HP-1003**，因为银行那边存的是拼音。填拼音呢，身份证那关又过不了。

两头对不上，我该先改哪一头？我爸说算了不用了，可村里发补贴要用，我不想让他算了。`,
    tags: ["实名认证", "生僻字", "银行卡"],
    by: "xiaoman",
    hoursAgo: 205,
    upvotes: ["banxia", "laozhou", "siqi", "beian"],
    meToo: ["beian"],
    comments: [],
    answers: [
      {
        by: "beian",
        minutesAfter: 130,
        body: `我们店员名字里有个“堃”，也卡过。她最后是带身份证去银行柜台，让银行把系统里的名字从拼音改成汉字，改完当天就绑上了。

不过她那个字输入法里有，“䶮”这种，得先问清楚银行的系统打不打得出来。`,
        upvotes: ["xiaoman", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "xiaoman",
            minutesAfter: 65,
            body: "打电话问了，县里的网点说打不出来，要等总行升级。",
          },
        ],
      },
      {
        by: "ruolin",
        minutesAfter: 1105,
        official: true,
        body: `你好，我是官方支持沈若琳。先说结论：**账户姓名按身份证填“䶮”，银行那头不用改。**

绑卡可以这样走：

1. 绑卡页报 HP-1003 后，点“姓名含生僻字”；
2. 选“银行登记为拼音”，填 YAN 这一部分，其他字照常填汉字；
3. 拍一张银行卡，**卡号请全部遮住**，只留姓名那一行（卡面没有姓名的，拍开户回执）。

人工核对一般一个工作日，以后这张卡的提现、收款都不会再报这个错。

拍照识别成“龑”是我们的问题，这两个字长得太像，我已经把例子转给负责识别的同事。也请替我跟叔叔说声抱歉，名字不该成为麻烦。`,
        upvotes: ["xiaoman", "banxia", "linwei", "beian", "laozhou"],
        downvotes: [],
        comments: [
          {
            by: "xiaoman",
            minutesAfter: 480,
            body: "谢谢，已经提交了。我爸听我念完最后一句，笑了半天。等有结果我来采纳。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-code-locked-an-hour",
    language: "zh-CN",
    problemType: "registration",
    title: "验证码收不到，多点了几次，现在让我60分钟以后再试",
    errorCode: "HP-1012",
    body: `我是修车的，手上有油，手机点得慢。验证码等了半天没有，我就再点，点了五回，现在说 HP-1012，60分钟以后再试。

客人在旁边等着给我转钱。这短信到底是发没发？`,
    tags: ["验证码", "短信", "注册"],
    by: "laozhou",
    hoursAgo: 90,
    upvotes: ["yiwan"],
    meToo: ["yiwan", "banxia"],
    comments: [],
    answers: [
      {
        by: "lizi",
        minutesAfter: 8,
        body: `多半是发了，被手机自己拦下来了。打开短信，找“骚扰拦截”或者“通知类短信”那个文件夹，看看五条是不是都躺在里面。

找到了也只有**最后一条**有用，而且十分钟就过期。60分钟这个没办法跳过，到点以后只点一次，等够一分钟。`,
        upvotes: ["laozhou", "yiwan", "xiaoman"],
        downvotes: [],
        comments: [
          {
            by: "laozhou",
            minutesAfter: 13,
            body: "还真在拦截里头，五条整整齐齐。客人先给的现金。",
          },
        ],
      },
      {
        by: "chenmo",
        minutesAfter: 150,
        body: "拦截里没有的话，看看是不是欠费停机或者手机存储满了，存储满了短信也收不进来。我们公司老板就是这样，照片存了四万张。",
        upvotes: ["lizi"],
        downvotes: [],
        comments: [],
      },
    ],
  },
];
