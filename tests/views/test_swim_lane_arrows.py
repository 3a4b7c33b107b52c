from generator.views.swim_lane_arrows import Arrow, Frame, arrows, ports_of

FRAMES = tuple(Frame(10, 50 + 100 * row, 80, 60) for row in range(4))


def test_where_nothing_is_written_the_next_row_follows_and_the_last_one_ends() -> None:
    ports = ports_of([1, 2], [(), ()], 200)
    assert [(port.down, port.out, port.entering) for port in ports] == [(True, (), 0), (False, (), 0)]


def test_a_step_that_says_what_follows_does_not_go_on_by_itself() -> None:
    first, second, third = ports_of([1, 2, 3], [((3, "快"),), (), ()], 200)
    assert (first.down, [out.to for out in first.out], third.entering) == (False, [2], 1)
    assert second.down


def test_branches_to_unknown_steps_are_left_out() -> None:
    (first, _) = ports_of([1, 2], [((9, "错"),), ()], 200)
    assert (first.out, first.down) == ((), False)


def test_an_arrow_to_the_row_below_turns_only_where_it_changes_the_lane() -> None:
    ports = ports_of([1, 2, 3], [(), (), ()], 200)
    frames = (FRAMES[0], FRAMES[1], Frame(210, 250, 80, 60))
    (straight, turning), _, _ = arrows(frames, ports, 300)
    assert straight == Arrow(0, 1, ((50, 110), (50, 150)))
    assert turning.points == ((50, 210), (50, 234), (250, 234), (250, 250))
    assert straight.path == "M50 110L50 150"


def test_arrows_beside_the_lanes_have_a_way_of_their_own_and_end_at_different_heights() -> None:
    ports = ports_of([1, 2, 3, 4], [(), (), ((1, "再来"),), ((1, "从头"), (2, None))], 200)
    drawn, labels, right = arrows(FRAMES, ports, 100)
    beside = [arrow for arrow in drawn if arrow.end != arrow.start + 1]
    assert [(arrow.start, arrow.end) for arrow in beside] == [(2, 0), (3, 1), (3, 0)]
    assert len({arrow.points[1][0] for arrow in beside}) == 3
    assert len({arrow.points[-1] for arrow in beside}) == 3
    assert all(100 < arrow.points[1][0] < right for arrow in beside)
    assert [label.lines for label in labels] == [("再来",), ("从头",)]
    # The conditions stand between the box and the ways.
    assert all(label.x > FRAMES[0].right for label in labels)


def test_the_tip_points_where_the_arrow_goes() -> None:
    assert Arrow(0, 1, ((5, 0), (5, 20))).tip == "5,20 0,12 10,12"
    assert Arrow(0, 2, ((40, 0), (40, 20), (10, 20))).tip == "10,20 18,15 18,25"
    assert Arrow(0, 2, ((0, 0), (0, 20), (10, 20))).tip == "10,20 2,15 2,25"


def test_a_drawing_without_arrows_beside_the_lanes_is_as_wide_as_its_lanes() -> None:
    _, _, right = arrows(FRAMES[:2], ports_of([1, 2], [(), ()], 200), 100)
    assert right == 101
