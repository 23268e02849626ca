<?php

// The index and the predicate with the digits of Kinerja's SDK, in whole numbers alone: bcmath is not everywhere.

const MOST = 3_000_000_000; // answers to one unsur; its square is a 64-bit whole number

/** "1/9" or "0.111" as two whole numbers. */
function ratio(string $text): ?array
{
    if (!preg_match('~^(-?\d+)(?:\.(\d+)|/(\d+))?$~', $text, $found)) return null;
    $decimals = $found[2] ?? '';
    return [(int) ($found[1] . $decimals), (int) ($found[3] ?? 1) * 10 ** strlen($decimals)];
}

/** Value and grade of a tally by the numbers of a reading; 'missing' or 'refused' where there is none. */
function index(array $law, array $tally): array|string
{
    [[$w, $v], [$f, $g], $unit] = [ratio($law['weight']), ratio($law['factor']), 10 ** $law['digits']];
    [$times, $half, $whole, $rests, $missing] = [2 * $w * $f * $unit, $v * $g, 0, [], false];
    if (array_diff_key($tally['elements'], array_flip($law['elements']))) return 'refused';
    foreach ($law['elements'] as $id) {
        $given = $tally['elements'][$id] ?? ['sum' => 0, 'count' => 0];
        [$sum, $count] = isset($given['mean']) ? ratio($given['mean']) ?? [1, 0] : [$given['sum'], $given['count']];
        if ($sum < $count * $law['scale'][0] || $sum > $count * $law['scale'][1] || $count > MOST) return 'refused';
        if ($count === 0) { $missing = true; continue; }
        $whole += intdiv($times * $sum, $count);
        $rests[] = [($times * $sum) % $count, $count];
    }
    if ($missing) return 'missing';
    // Long division of all unsur in step, one digit more than there are unsur: after that no whole number can be missed.
    for ($digits = [], $place = 0; $place <= count($rests); $place++) {
        $digits[] = array_sum(array_map(fn ($rest) => intdiv(MOST * $rest[0], $rest[1]), $rests));
        $rests = array_map(fn ($rest) => [(MOST * $rest[0]) % $rest[1], $rest[1]], $rests);
    }
    $carry = array_reduce(array_reverse($digits), fn ($carry, $digit) => intdiv($digit + $carry, MOST), count($rests) - 1);
    $units = intdiv($whole + $carry + $half, 2 * $half);
    $reached = array_filter($law['grades'], fn ($from) => $units * ratio($from)[1] >= ratio($from)[0] * $unit);
    $value = sprintf("%d.%0{$law['digits']}d", intdiv($units, $unit), $units % $unit);
    return ['value' => $value, 'grade' => array_key_first($reached)];
}

/** The predicate of two levels; 'missing' or 'refused' where there is none. */
function predicate(array $law, array $rating): array|string
{
    $levels = [$rating['results']['level'] ?? null, $rating['behaviour']['level'] ?? null];
    if (array_diff(array_filter($levels, is_string(...)), $law['levels'])) return 'refused';
    if (in_array(null, $levels, true)) return 'missing';
    $predicate = $law['matrix'][$levels[0]][$levels[1]];
    return ['value' => $predicate, 'grade' => $predicate];
}
