<?php

// php check.php [folder of the golden vectors]

require __DIR__ . '/kinerja.php';

$folder = $argv[1] ?? __DIR__ . '/../../packages/core/golden';
$agree = 0;
$differ = [];

foreach (['survey.json' => 'index', 'evaluation.json' => 'predicate'] as $file => $compute) {
    $laws = json_decode(file_get_contents("$folder/$file"), true, 512, JSON_THROW_ON_ERROR);
    foreach ($laws as ['id' => $id, 'numbers' => $numbers, 'cases' => $cases]) {
        if (($numbers['method'] ?? '') === 'free') continue; // the law prescribes no index
        foreach ($cases as ['name' => $name, 'input' => $input, 'expected' => $expected]) {
            $found = $compute($numbers, $input);
            $same = is_string($found)
                ? isset($expected[$found])
                : $found === array_intersect_key($expected, ['value' => 0, 'grade' => 0]);
            $same ? $agree++ : $differ[] = "$id $name: " . json_encode([$found, $expected]);
        }
    }
}

echo implode("\n", [...$differ, "$agree agree, " . count($differ) . ' differ']), "\n";
exit($agree > 0 && $differ === [] ? 0 : 1);
