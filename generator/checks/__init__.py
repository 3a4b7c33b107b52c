"""The promises that the handbook keeps, in the order in which they are checked."""

from generator.checks.above_not_superior import above_not_superior
from generator.checks.age_or_sex_as_requirement import age_or_sex_as_requirement
from generator.checks.alias_taken import alias_taken
from generator.checks.applicant_approves import applicant_approves
from generator.checks.approver_repeated import approver_repeated
from generator.checks.attachment_missing import attachment_missing
from generator.checks.authority_without_duty import authority_without_duty
from generator.checks.automatic_resignation import automatic_resignation
from generator.checks.ban_without_consequence import ban_without_consequence
from generator.checks.blank_left import blank_left
from generator.checks.cadence_outside_hours import cadence_outside_hours
from generator.checks.catch_all_not_last import catch_all_not_last
from generator.checks.clause_without_disposition import clause_without_disposition
from generator.checks.collector_is_offender import collector_is_offender
from generator.checks.deadline_against_policy import deadline_against_policy
from generator.checks.decision_without_authority import decision_without_authority
from generator.checks.deduction_below_minimum_wage import deduction_below_minimum_wage
from generator.checks.deduction_over_20_percent import deduction_over_20_percent
from generator.checks.deduction_without_contract import deduction_without_contract
from generator.checks.department_cycle import department_cycle
from generator.checks.department_not_folder import department_not_folder
from generator.checks.department_without_head import department_without_head
from generator.checks.deposit_from_staff import deposit_from_staff
from generator.checks.dismissal_by_count_without_window import dismissal_by_count_without_window
from generator.checks.dismissal_for_coming_last import dismissal_for_coming_last
from generator.checks.dismissal_without_evidence import dismissal_without_evidence
from generator.checks.dismissal_without_ground import dismissal_without_ground
from generator.checks.dismissal_without_union_notice import dismissal_without_union_notice
from generator.checks.disposition_place_missing import disposition_place_missing
from generator.checks.dotted_line_pointless import dotted_line_pointless
from generator.checks.doubled_punctuation import doubled_punctuation
from generator.checks.duplicate_clause import duplicate_clause
from generator.checks.duplicate_code import duplicate_code
from generator.checks.duplicate_id import duplicate_id
from generator.checks.duplicate_number import duplicate_number
from generator.checks.duplicate_title import duplicate_title
from generator.checks.duty_without_owner import duty_without_owner
from generator.checks.duty_without_verb import duty_without_verb
from generator.checks.effective_after_handbook import effective_after_handbook
from generator.checks.empty_chapter import empty_chapter
from generator.checks.empty_kpi_group import empty_kpi_group
from generator.checks.enforcer_is_offender import enforcer_is_offender
from generator.checks.escalation_gap import escalation_gap
from generator.checks.escalation_not_rising import escalation_not_rising
from generator.checks.escalation_step_repeats import escalation_step_repeats
from generator.checks.figure_not_in_text import figure_not_in_text
from generator.checks.fine_under_another_name import fine_under_another_name
from generator.checks.fine_without_legal_ground import fine_without_legal_ground
from generator.checks.fine_without_wage_cap import fine_without_wage_cap
from generator.checks.garbled_text import garbled_text
from generator.checks.group_number_mismatch import group_number_mismatch
from generator.checks.half_width_punctuation import half_width_punctuation
from generator.checks.head_from_elsewhere import head_from_elsewhere
from generator.checks.hours_over_limit import hours_over_limit
from generator.checks.id_not_file_name import id_not_file_name
from generator.checks.in_force_before_approval import in_force_before_approval
from generator.checks.kpi_counted_twice import kpi_counted_twice
from generator.checks.kpi_scored_by_oneself import kpi_scored_by_oneself
from generator.checks.kpi_without_data_source import kpi_without_data_source
from generator.checks.kpi_without_duty import kpi_without_duty
from generator.checks.kpi_without_formula import kpi_without_formula
from generator.checks.kpi_without_scorer import kpi_without_scorer
from generator.checks.kpi_without_target import kpi_without_target
from generator.checks.ladder_border_wrong import ladder_border_wrong
from generator.checks.ladder_gap import ladder_gap
from generator.checks.ladder_overlap import ladder_overlap
from generator.checks.leave_punished import leave_punished
from generator.checks.liability_without_fault import liability_without_fault
from generator.checks.limit_above_superior import limit_above_superior
from generator.checks.meetings_at_once import meetings_at_once
from generator.checks.minimum_age_too_low import minimum_age_too_low
from generator.checks.missing_full_stop import missing_full_stop
from generator.checks.missing_superior import missing_superior
from generator.checks.misspelt_title import misspelt_title
from generator.checks.mixed_script import mixed_script
from generator.checks.money_without_collector import money_without_collector
from generator.checks.non_compete_on_ordinary_post import non_compete_on_ordinary_post
from generator.checks.number_gap import number_gap
from generator.checks.number_in_text import number_in_text
from generator.checks.output_not_listed import output_not_listed
from generator.checks.overtime_over_36_hours import overtime_over_36_hours
from generator.checks.owner_without_duty import owner_without_duty
from generator.checks.page_furniture import page_furniture
from generator.checks.penalty_over_cap import penalty_over_cap
from generator.checks.penalty_without_appeal import penalty_without_appeal
from generator.checks.penalty_without_article import penalty_without_article
from generator.checks.penalty_without_cap import penalty_without_cap
from generator.checks.penalty_without_enforcer import penalty_without_enforcer
from generator.checks.penalty_without_window import penalty_without_window
from generator.checks.personal_data_without_purpose import personal_data_without_purpose
from generator.checks.pinyin_note import pinyin_note
from generator.checks.points_over_total import points_over_total
from generator.checks.policy_without_interpreter import policy_without_interpreter
from generator.checks.policy_without_owner import policy_without_owner
from generator.checks.probation_too_long import probation_too_long
from generator.checks.procedure_record_missing import procedure_record_missing
from generator.checks.relation_against_reporting import relation_against_reporting
from generator.checks.repeated_duty import repeated_duty
from generator.checks.reporting_cycle import reporting_cycle
from generator.checks.rest_day_missing import rest_day_missing
from generator.checks.reward_without_approver import reward_without_approver
from generator.checks.same_act_two_results import same_act_two_results
from generator.checks.similar_duty import similar_duty
from generator.checks.space_in_word import space_in_word
from generator.checks.special_hours_without_approval import special_hours_without_approval
from generator.checks.standard_against_target import standard_against_target
from generator.checks.step_without_actor import step_without_actor
from generator.checks.step_without_deadline import step_without_deadline
from generator.checks.stray_url import stray_url
from generator.checks.superior_outside_line import superior_outside_line
from generator.checks.superseded_in_force import superseded_in_force
from generator.checks.supersedes_itself import supersedes_itself
from generator.checks.term_defined_twice import term_defined_twice
from generator.checks.time_shares_not_100 import time_shares_not_100
from generator.checks.title_against_text import title_against_text
from generator.checks.topic_with_two_owners import topic_with_two_owners
from generator.checks.topic_without_owner import topic_without_owner
from generator.checks.two_deadlines_for_one_report import two_deadlines_for_one_report
from generator.checks.two_policies_on_one_matter import two_policies_on_one_matter
from generator.checks.typing_error import typing_error
from generator.checks.unknown_article import unknown_article
from generator.checks.unknown_clause import unknown_clause
from generator.checks.unknown_department import unknown_department
from generator.checks.unknown_form import unknown_form
from generator.checks.unknown_kpi import unknown_kpi
from generator.checks.unknown_kpi_group import unknown_kpi_group
from generator.checks.unknown_policy import unknown_policy
from generator.checks.unknown_role import unknown_role
from generator.checks.unknown_step import unknown_step
from generator.checks.unknown_topic import unknown_topic
from generator.checks.unpaired_bracket import unpaired_bracket
from generator.checks.unreachable_policy import unreachable_policy
from generator.checks.unreachable_step import unreachable_step
from generator.checks.unregistered_title import unregistered_title
from generator.checks.unused_form import unused_form
from generator.checks.unused_term import unused_term
from generator.checks.unused_topic import unused_topic
from generator.checks.vague_deadline import vague_deadline
from generator.checks.vague_wording import vague_wording
from generator.checks.weights_not_100 import weights_not_100

CHECKS = (
    duplicate_id,
    id_not_file_name,
    department_not_folder,
    duplicate_number,
    number_gap,
    group_number_mismatch,
    duplicate_title,
    duplicate_code,
    alias_taken,
    title_against_text,
    unknown_role,
    unknown_department,
    unknown_policy,
    unknown_article,
    unknown_form,
    unknown_topic,
    unknown_kpi,
    unknown_kpi_group,
    unknown_step,
    unregistered_title,
    misspelt_title,
    unused_form,
    attachment_missing,
    term_defined_twice,
    unused_term,
    unused_topic,
    unreachable_policy,
    missing_superior,
    reporting_cycle,
    department_cycle,
    superior_outside_line,
    department_without_head,
    head_from_elsewhere,
    dotted_line_pointless,
    relation_against_reporting,
    duty_without_owner,
    topic_with_two_owners,
    ladder_border_wrong,
    ladder_gap,
    ladder_overlap,
    applicant_approves,
    approver_repeated,
    above_not_superior,
    limit_above_superior,
    authority_without_duty,
    decision_without_authority,
    topic_without_owner,
    owner_without_duty,
    repeated_duty,
    similar_duty,
    catch_all_not_last,
    output_not_listed,
    deadline_against_policy,
    weights_not_100,
    empty_kpi_group,
    kpi_counted_twice,
    kpi_without_formula,
    kpi_without_target,
    kpi_without_data_source,
    kpi_without_scorer,
    kpi_scored_by_oneself,
    kpi_without_duty,
    standard_against_target,
    penalty_without_article,
    penalty_without_enforcer,
    enforcer_is_offender,
    collector_is_offender,
    money_without_collector,
    same_act_two_results,
    escalation_not_rising,
    escalation_gap,
    escalation_step_repeats,
    penalty_without_window,
    penalty_without_cap,
    penalty_over_cap,
    points_over_total,
    penalty_without_appeal,
    dismissal_without_evidence,
    ban_without_consequence,
    reward_without_approver,
    figure_not_in_text,
    policy_without_owner,
    policy_without_interpreter,
    in_force_before_approval,
    supersedes_itself,
    superseded_in_force,
    two_policies_on_one_matter,
    effective_after_handbook,
    empty_chapter,
    blank_left,
    vague_deadline,
    vague_wording,
    duty_without_verb,
    missing_full_stop,
    duplicate_clause,
    unknown_clause,
    clause_without_disposition,
    disposition_place_missing,
    unreachable_step,
    step_without_actor,
    step_without_deadline,
    meetings_at_once,
    cadence_outside_hours,
    two_deadlines_for_one_report,
    time_shares_not_100,
    stray_url,
    garbled_text,
    pinyin_note,
    mixed_script,
    half_width_punctuation,
    page_furniture,
    typing_error,
    space_in_word,
    doubled_punctuation,
    unpaired_bracket,
    number_in_text,
    procedure_record_missing,
    fine_without_legal_ground,
    fine_under_another_name,
    fine_without_wage_cap,
    deduction_over_20_percent,
    deduction_without_contract,
    deduction_below_minimum_wage,
    liability_without_fault,
    dismissal_without_ground,
    dismissal_without_union_notice,
    dismissal_for_coming_last,
    dismissal_by_count_without_window,
    automatic_resignation,
    leave_punished,
    probation_too_long,
    hours_over_limit,
    special_hours_without_approval,
    overtime_over_36_hours,
    rest_day_missing,
    age_or_sex_as_requirement,
    minimum_age_too_low,
    personal_data_without_purpose,
    non_compete_on_ordinary_post,
    deposit_from_staff,
)

CHECKS_BY_SLUG = {check.slug: check for check in CHECKS}
