/**
 * Words that say 'staff' wherever they stand in a name. Long enough that no ordinary name holds them,
 * apart from those in ORDINARY.
 */
export const STAFF_WORDS = [
  "official", "admin", "moderator", "support", "staff", "help desk", "service desk", "customer care", "customer service",
  "client service", "verified", "employee", "webmaster", "sysadmin", "sysop", "superuser", "security team", "no reply",
  "oficial", "officiel", "offiziell", "ufficiale", "soporte", "suporte", "administra", "modérateur", "moderatör",
  "kundendienst", "kundenservice", "atención al cliente", "servicio al cliente", "service client", "assistenza",
  "official account", "hỗ trợ", "quản trị", "chính thức", "dukungan resmi", "layanan pelanggan", "destek", "yönetici",
  "поддержка", "поддержки", "администра", "админ", "модератор", "официальн", "сотрудник", "підтримка", "адміністра",
  "υποστήριξη", "διαχειριστ", "συντονιστ", "επίσημ",
  "官方", "客服", "管理员", "管理者", "版主", "站长", "支持团队", "支持中心", "技术支持", "工作人员", "员工", "小二", "值班人员",
  "专员", "客户经理", "客户支持", "客户服务", "服务中心", "帮助中心", "帮助台", "服务台", "认证账户", "官网", "运营团队", "运营人员", "审核员",
  "支付客户", "支持人员", "在线支持", "支援中心", "支援人员", "在线服务", "人工服务", "公式", "サポート", "運営", "スタッフ", "モデレーター",
  "관리자", "운영자", "운영팀", "고객센터", "고객지원", "공식", "상담원", "지원팀",
  "الدعم", "المشرف", "مشرف", "الإدارة", "الرسمي", "خدمة العملاء", "תמיכה", "מנהל האתר", "רשמי",
  "सहायता केंद्र", "आधिकारिक", "ग्राहक सेवा", "प्रशासक", "ฝ่ายสนับสนุน", "ผู้ดูแล", "เจ้าหน้าที่",
] as const;

/** Words that say 'staff' only when they stand alone in a name: "Steam" and "Modesty" are ordinary. */
export const STAFF_TOKENS = [
  "team", "mod", "mods", "agent", "helpdesk", "service", "security", "system", "root", "owner", "operator", "representative",
  "supervisor", "manager", "help", "helper", "lead", "soporte", "equipe", "équipe", "equipo", "моды", "команда", "служба",
  "团队", "支持", "支援", "管理", "系统", "服务", "助手", "運営", "안내", "지원", "دعم", "إدارة",
] as const;

/** Ordinary names and words that hold a staff word by chance. */
export const ORDINARY = [
  "badminton", "falstaff", "stafford", "staffan", "wagstaff", "bickerstaff", "langstaff", "flagstaff", "staffell",
] as const;
