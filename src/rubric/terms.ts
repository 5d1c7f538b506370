import type { Words } from '../model/text.ts';
import type {
  ACTION_STATUSES,
  Cause,
  Dimension,
  EvidenceKind,
  Facet,
  INTENT_SCALES,
  Phase,
  Practice,
  Rating,
  SATISFACTION_SCALES,
  Segment,
  Severity,
  Stage,
  ValueArea,
} from '../model/vocabulary.ts';

/** Every closed vocabulary that a report shows; an id or a locale left out does not compile. */
interface Terms {
  rating: Record<Rating, Words>;
  stage: Record<Stage, Words>;
  phase: Record<Phase, Words>;
  segment: Record<Segment, Words>;
  dimension: Record<Dimension, Words>;
  evidence: Record<EvidenceKind, Words>;
  facet: Record<Facet, Words>;
  cause: Record<Cause, Words>;
  area: Record<ValueArea, Words>;
  practice: Record<Practice, Words>;
  severity: Record<Severity, Words>;
  status: Record<(typeof ACTION_STATUSES)[number], Words>;
  confidence: Record<'low' | 'medium' | 'high', Words>;
  metric: Record<keyof typeof SATISFACTION_SCALES | keyof typeof INTENT_SCALES, Words>;
  personal: Record<'e-mail' | 'phone' | 'card' | 'resident-id', Words>;
}

/** The vocabularies' words, for people who read the report. */
export const TERMS = {
  rating: {
    met: { en: 'Met', 'zh-CN': '达到', 'zh-TW': '達到' },
    partly: { en: 'Partly', 'zh-CN': '部分达到', 'zh-TW': '部分達到' },
    missed: { en: 'Missed', 'zh-CN': '未达到', 'zh-TW': '未達到' },
    'n/a': { en: 'Not applicable', 'zh-CN': '不适用', 'zh-TW': '不適用' },
  },
  stage: {
    understand: { en: 'Understand', 'zh-CN': '理解客户', 'zh-TW': '理解客戶' },
    convert: { en: 'Convert', 'zh-CN': '促成转化', 'zh-TW': '促成轉換' },
    experience: { en: 'Experience', 'zh-CN': '使用体验', 'zh-TW': '使用體驗' },
    renew: { en: 'Renew', 'zh-CN': '留存推荐', 'zh-TW': '留存推薦' },
  },
  phase: {
    awareness: { en: 'Awareness', 'zh-CN': '知晓', 'zh-TW': '知曉' },
    research: { en: 'Research', 'zh-CN': '了解', 'zh-TW': '了解' },
    selection: { en: 'Selection', 'zh-CN': '挑选', 'zh-TW': '挑選' },
    purchase: { en: 'Purchase', 'zh-CN': '购买', 'zh-TW': '購買' },
    use: { en: 'Use', 'zh-CN': '使用', 'zh-TW': '使用' },
    memory: { en: 'Memory', 'zh-CN': '回味', 'zh-TW': '回味' },
    advocacy: { en: 'Advocacy', 'zh-CN': '推荐', 'zh-TW': '推薦' },
  },
  segment: {
    target: { en: 'Target customers', 'zh-CN': '目标客户', 'zh-TW': '目標客戶' },
    prospect: { en: 'Prospects', 'zh-CN': '意向客户', 'zh-TW': '潛在客戶' },
    buyer: { en: 'First-time buyers', 'zh-CN': '首购客户', 'zh-TW': '首購客戶' },
    repeat: { en: 'Repeat customers', 'zh-CN': '复购客户', 'zh-TW': '回購客戶' },
    loyal: { en: 'Loyal customers', 'zh-CN': '忠诚客户', 'zh-TW': '忠實客戶' },
    advocate: { en: 'Advocates', 'zh-CN': '品牌拥护者', 'zh-TW': '品牌擁護者' },
    new: { en: 'New customers', 'zh-CN': '新客户', 'zh-TW': '新客戶' },
    existing: { en: 'Existing customers', 'zh-CN': '老客户', 'zh-TW': '既有客戶' },
  },
  dimension: {
    segment: { en: 'Customer segment', 'zh-CN': '客户群体', 'zh-TW': '客群' },
    channel: { en: 'Channel', 'zh-CN': '渠道', 'zh-TW': '通路' },
    location: { en: 'Location', 'zh-CN': '地点', 'zh-TW': '地點' },
    period: { en: 'Period', 'zh-CN': '时期', 'zh-TW': '時期' },
  },
  evidence: {
    survey: { en: 'Survey', 'zh-CN': '问卷', 'zh-TW': '問卷' },
    interview: { en: 'Interview', 'zh-CN': '访谈', 'zh-TW': '訪談' },
    'mystery-shop': { en: 'Mystery shop', 'zh-CN': '神秘顾客', 'zh-TW': '神秘客' },
    complaint: { en: 'Complaint', 'zh-CN': '投诉', 'zh-TW': '客訴' },
    review: { en: 'Review', 'zh-CN': '评论', 'zh-TW': '評論' },
    observation: { en: 'Observation', 'zh-CN': '观察', 'zh-TW': '觀察' },
    operations: { en: 'Operational data', 'zh-CN': '运营数据', 'zh-TW': '營運數據' },
    document: { en: 'Document', 'zh-CN': '文件', 'zh-TW': '文件' },
    assumption: { en: 'Assumption', 'zh-CN': '假设', 'zh-TW': '假設' },
  },
  facet: {
    reliability: { en: 'Reliability', 'zh-CN': '可靠', 'zh-TW': '可靠' },
    competence: { en: 'Competence', 'zh-CN': '专业', 'zh-TW': '專業' },
    closeness: { en: 'Closeness', 'zh-CN': '亲近', 'zh-TW': '親近' },
  },
  cause: {
    promise: { en: 'Not doing what was agreed', 'zh-CN': '没说到做到', 'zh-TW': '沒有說到做到' },
    arrogance: { en: 'Arrogance', 'zh-CN': '傲慢', 'zh-TW': '傲慢' },
  },
  area: {
    price: { en: 'Price', 'zh-CN': '价格', 'zh-TW': '價格' },
    standards: { en: 'Standards', 'zh-CN': '标准', 'zh-TW': '標準' },
    marketing: { en: 'Marketing', 'zh-CN': '营销', 'zh-TW': '行銷' },
    efficiency: { en: 'Efficiency', 'zh-CN': '效率', 'zh-TW': '效率' },
  },
  practice: {
    transparent: { en: 'Transparency', 'zh-CN': '透明', 'zh-TW': '透明' },
    foreseeing: { en: 'Foresight', 'zh-CN': '预见', 'zh-TW': '預見' },
    committed: { en: 'Commitment', 'zh-CN': '守诺', 'zh-TW': '守諾' },
    consistent: { en: 'Consistency', 'zh-CN': '一致', 'zh-TW': '一致' },
    mutual: { en: 'Mutuality', 'zh-CN': '互惠', 'zh-TW': '互惠' },
  },
  severity: {
    info: { en: 'Info', 'zh-CN': '提示', 'zh-TW': '提示' },
    warning: { en: 'Warning', 'zh-CN': '警告', 'zh-TW': '警告' },
    error: { en: 'Error', 'zh-CN': '错误', 'zh-TW': '錯誤' },
  },
  status: {
    open: { en: 'Open', 'zh-CN': '待办', 'zh-TW': '待辦' },
    doing: { en: 'In progress', 'zh-CN': '进行中', 'zh-TW': '進行中' },
    done: { en: 'Done', 'zh-CN': '完成', 'zh-TW': '完成' },
    dropped: { en: 'Dropped', 'zh-CN': '放弃', 'zh-TW': '放棄' },
  },
  confidence: {
    low: { en: 'Low', 'zh-CN': '低', 'zh-TW': '低' },
    medium: { en: 'Medium', 'zh-CN': '中', 'zh-TW': '中' },
    high: { en: 'High', 'zh-CN': '高', 'zh-TW': '高' },
  },
  metric: {
    csat: { en: 'Satisfaction (CSAT)', 'zh-CN': '满意度（CSAT）', 'zh-TW': '滿意度（CSAT）' },
    nps: { en: 'Recommendation (NPS)', 'zh-CN': '推荐度（NPS）', 'zh-TW': '推薦度（NPS）' },
    ces: { en: 'Effort (CES)', 'zh-CN': '省力度（CES）', 'zh-TW': '省力度（CES）' },
    'return-intent': { en: 'Intent to return', 'zh-CN': '再来意愿', 'zh-TW': '再來意願' },
  },
  personal: {
    'e-mail': { en: 'E-mail address', 'zh-CN': '电子邮箱', 'zh-TW': '電子郵件地址' },
    phone: { en: 'Phone number', 'zh-CN': '电话号码', 'zh-TW': '電話號碼' },
    card: { en: 'Payment card number', 'zh-CN': '银行卡号', 'zh-TW': '信用卡或金融卡號' },
    'resident-id': { en: 'Chinese resident ID', 'zh-CN': '居民身份证号', 'zh-TW': '中國居民身分證號' },
  },
} satisfies Terms;
