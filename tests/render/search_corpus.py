"""A small handbook as the search sees it."""

from generator.views.page import SearchEntry


def page(
    location: str, title: str, text: str, lines: dict[str, tuple[str, ...]], keys: tuple[str, ...] = ()
) -> list[SearchEntry]:
    """A page and its lines: anchor → title, text, then hidden keys."""
    kind = location.partition("/")[0].removesuffix("s")
    below = [
        SearchEntry(f"{location}#{anchor}", line[0], line[1], line[2:], anchor.partition("-")[0])
        for anchor, line in lines.items()
    ]
    return [SearchEntry(location, title, text, keys, kind), *below]


ROLES = [
    *page(
        "roles/general-manager.html",
        "总经理",
        "主持公司全面工作。",
        {
            "duty-1": ("总经理 · 职责 1", "主持每月经营会议,批准年度预算。"),
            "authority-1": ("总经理 · 权限 1", "批准 50000元 以上的费用。"),
        },
        ("GM",),
    ),
    *page(
        "roles/sales-manager.html",
        "销售经理",
        "带领销售团队完成年度回款目标。",
        {
            "duty-1": ("销售经理 · 职责 1", "制定销售计划,分解到每位销售主管。"),
            "duty-2": ("销售经理 · 职责 2", "整合客户资源,维护客户档案。"),
            "duty-3": ("销售经理 · 职责 3", "处理重大客户投诉,2 小时内答复。"),
            "authority-1": ("销售经理 · 权限 1", "审批 5000元 以内的招待费。"),
            "kpi-1": ("销售经理 · 考核指标 1", "回款率 ≥95%,每月考核。", "KPI-07"),
        },
        ("销售部经理",),
    ),
    *page(
        "roles/sales-supervisor.html",
        "销售主管",
        "组织小组完成销售任务。",
        {
            "duty-1": ("销售主管 · 职责 1", "每周一汇总销售数据,报销售经理。"),
            "duty-2": ("销售主管 · 职责 2", "登记客户投诉,填写《客户投诉登记表》。"),
            "authority-1": ("销售主管 · 权限 1", "确认标准交货期。"),
            "authority-2": ("销售主管 · 权限 2", "审批 20元 以内的样品邮寄费。"),
        },
        ("销售组长",),
    ),
    *page(
        "roles/accountant.html",
        "会计",
        "负责日常账务处理。",
        {
            "duty-1": ("会计 · 职责 1", "审核原始凭证,编制记账凭证。"),
            "duty-2": ("会计 · 职责 2", "按月报税,税率按 2.5% 计提。"),
        },
    ),
    *page(
        "roles/cost-accountant.html",
        "成本会计",
        "核算产品成本。",
        {
            "duty-1": ("成本会计 · 职责 1", "每月盘点在产品,分析成本差异。"),
            "duty-2": ("成本会计 · 职责 2", "会使用Excel编制成本报表。"),
        },
    ),
    *page(
        "roles/ledger-accountant.html",
        "总账会计",
        "登记总账,出具会计报表。",
        {
            "duty-1": ("总账会计 · 职责 1", "月末结账,核对明细账与总账。"),
        },
    ),
    *page(
        "roles/hr-manager.html",
        "人力资源部经理",
        "统筹人员配置。",
        {
            "duty-1": ("人力资源部经理 · 职责 1", "编制招聘计划,组织面试。"),
            "duty-2": ("人力资源部经理 · 职责 2", "组织年度绩效考核,公布结果。"),
            "authority-1": ("人力资源部经理 · 权限 1", "核准转正、调休和差旅申请。"),
        },
        ("HRM",),
    ),
    *page(
        "roles/recruiter.html",
        "招聘专员",
        "为各部门招人。",
        {
            "duty-1": ("招聘专员 · 职责 1", "发布职位,招聘周期不超过30天。"),
            "duty-2": ("招聘专员 · 职责 2", "员工入职当天签订劳动合同,缴纳社保。"),
        },
    ),
    *page(
        "roles/admin-clerk.html",
        "行政专员",
        "管理办公用品与车辆。",
        {
            "duty-1": ("行政专员 · 职责 1", "保管公章,用章前核对审批单。"),
            "duty-2": ("行政专员 · 职责 2", "準備會議室與投影設備。"),
        },
    ),
    *page(
        "roles/storekeeper.html",
        "仓库管理员",
        "保管物料。",
        {
            "duty-1": ("仓库管理员 · 职责 1", "每月盘点库存,账实相符率达到99.5%。"),
            "duty-2": ("仓库管理员 · 职责 2", "120元以上的报废须经审批。"),
        },
    ),
    *page(
        "roles/buyer.html",
        "采购员",
        "按计划采购。",
        {
            "duty-1": ("采购员 · 职责 1", "询价不少于三家,合同编号写 HR-001 之外的编号。"),
        },
    ),
    *page(
        "roles/inspector.html",
        "质检员",
        "检验来料与成品。",
        {
            "duty-1": ("质检员 · 职责 1", "不合格品用8D报告跟进。"),
        },
    ),
]

DEPARTMENTS = [
    *page("departments/hr.html", "人力资源部", "负责招聘、培训、薪酬与考核。", {}, ("HR", "人事部")),
    *page("departments/sales.html", "销售部", "负责客户开发与回款。", {}),
    *page("departments/finance.html", "财务部", "负责资金、核算与税务。", {}),
]

POLICIES = [
    *page(
        "policies/sales-conduct.html",
        "销售行为管理制度",
        "适用于销售部全体员工。",
        {
            "article-8": ("第八条 晨会", "销售人员应准时参加晨会;迟到的,每次罚款20元。"),
            "article-11": ("第十一条 报价", "报价须用公司统一的报价单。"),
            "article-12": ("第十二条 回扣", "禁止收受客户回扣,情节严重的,解除劳动合同。"),
            "article-20": ("第二十条 附则", "本制度第12条与劳动合同同时有效。"),
            "penalty-late": ("处罚 · 晨会迟到", "每次罚款 20 元,一个月内第三次起记警告。"),
        },
        ("XS-ZD-02",),
    ),
    *page(
        "policies/attendance.html",
        "考勤管理制度",
        "上下班须打卡。",
        {
            "article-1": ("第一条 工时", "每天工作八小时,员工每周休息两天。"),
            "article-2": ("第二条 请假", "请假一天由直接上级批准,工资按出勤计算。"),
        },
        ("HR-001",),
    ),
    *page(
        "policies/meetings.html",
        "会议管理制度",
        "规定会议的准备、召开与纪要。",
        {
            "article-1": ("第1条 准备", "会前一天发出议程。"),
        },
        ("XZ-ZD-05",),
    ),
    *page(
        "policies/expenses.html",
        "费用报销制度",
        "费用当月报销,不得跨月。",
        {
            "article-3": ("第三条 款项", "款项打入员工工资卡。"),
            "article-4": ("第四条 出差", "交通费凭票报销;Project “Ａｌｐｈａ” 另计。"),
        },
    ),
]

OTHERS = [
    *page(
        "kpis.html",
        "考核指标总表",
        "所有岗位的考核指标。",
        {
            "kpi-collection": ("回款率", "实际回款 ÷ 应收款,目标 95%,权重 30。", "KPI-07"),
            "kpi-complaint": ("客户投诉关闭率", "关闭的投诉 ÷ 全部投诉。", "KPI-08"),
        },
    ),
    *page(
        "forms.html",
        "表单",
        "全部登记表与报告。",
        {
            "form-complaint": ("客户投诉登记表", "由销售主管填写,保存三年。", "XS-BD-01"),
            "form-odd": ("特殊字符", "A & B <script>alert(\"x\")</script> '引号' <img src=x onerror=alert(1)> 结束。"),
        },
    ),
]

LONG = SearchEntry("long.html", "长文", "开头的话很多。" * 40 + "这里才提到保密津贴,后面还有。" + "结尾的话也多。" * 40)

ENTRIES: list[SearchEntry] = [*ROLES, *DEPARTMENTS, *POLICIES, *OTHERS, LONG]
