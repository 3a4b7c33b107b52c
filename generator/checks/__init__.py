"""The promises that the handbook keeps, in the order in which they are checked."""

from generator.checks.alias_taken import alias_taken
from generator.checks.attachment_missing import attachment_missing
from generator.checks.blank_left import blank_left
from generator.checks.catch_all_not_last import catch_all_not_last
from generator.checks.clause_without_disposition import clause_without_disposition
from generator.checks.deadline_against_policy import deadline_against_policy
from generator.checks.department_cycle import department_cycle
from generator.checks.department_not_folder import department_not_folder
from generator.checks.department_without_head import department_without_head
from generator.checks.disposition_place_missing import disposition_place_missing
from generator.checks.dotted_line_pointless import dotted_line_pointless
from generator.checks.duplicate_clause import duplicate_clause
from generator.checks.duplicate_code import duplicate_code
from generator.checks.duplicate_id import duplicate_id
from generator.checks.duplicate_number import duplicate_number
from generator.checks.duplicate_title import duplicate_title
from generator.checks.duty_without_owner import duty_without_owner
from generator.checks.duty_without_verb import duty_without_verb
from generator.checks.figure_not_in_text import figure_not_in_text
from generator.checks.group_number_mismatch import group_number_mismatch
from generator.checks.head_from_elsewhere import head_from_elsewhere
from generator.checks.id_not_file_name import id_not_file_name
from generator.checks.missing_full_stop import missing_full_stop
from generator.checks.missing_superior import missing_superior
from generator.checks.misspelt_title import misspelt_title
from generator.checks.number_gap import number_gap
from generator.checks.output_not_listed import output_not_listed
from generator.checks.owner_without_duty import owner_without_duty
from generator.checks.penalty_without_article import penalty_without_article
from generator.checks.penalty_without_enforcer import penalty_without_enforcer
from generator.checks.relation_against_reporting import relation_against_reporting
from generator.checks.repeated_duty import repeated_duty
from generator.checks.reporting_cycle import reporting_cycle
from generator.checks.similar_duty import similar_duty
from generator.checks.superior_outside_line import superior_outside_line
from generator.checks.term_defined_twice import term_defined_twice
from generator.checks.title_against_text import title_against_text
from generator.checks.topic_with_two_owners import topic_with_two_owners
from generator.checks.topic_without_owner import topic_without_owner
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
from generator.checks.unreachable_policy import unreachable_policy
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
    topic_without_owner,
    owner_without_duty,
    repeated_duty,
    similar_duty,
    catch_all_not_last,
    output_not_listed,
    deadline_against_policy,
    weights_not_100,
    penalty_without_article,
    penalty_without_enforcer,
    figure_not_in_text,
    blank_left,
    vague_deadline,
    vague_wording,
    duty_without_verb,
    missing_full_stop,
    duplicate_clause,
    unknown_clause,
    clause_without_disposition,
    disposition_place_missing,
)

CHECKS_BY_SLUG = {check.slug: check for check in CHECKS}
