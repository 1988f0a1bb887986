import { expect, test } from 'vitest';
import { ageOf } from '../../lib/platforms/youtube/age';

test.each([
  ['en', '3 hours ago', 3, 'hour'],
  ['en', 'Streamed 1 day ago', 1, 'day'],
  ['en', 'Premiered 13 minutes ago', 13, 'minute'],
  ['es', 'hace 3 meses', 3, 'month'],
  ['es-419', 'Emitido hace 2 semanas', 2, 'week'],
  ['pt-BR', 'há 3 horas', 3, 'hour'],
  ['pt', '2 meses atrás', 2, 'month'],
  ['de', 'vor 1 Tag', 1, 'day'],
  ['fr', 'il y a 2 mois', 2, 'month'],
  ['it', '3 ore fa', 3, 'hour'],
  ['id', '5 bulan yang lalu', 5, 'month'],
  ['ja', '3 時間前', 3, 'hour'],
  ['ja', '2 か月前', 2, 'month'],
  ['ko', '3시간 전', 3, 'hour'],
  ['ru', '5 месяцев назад', 5, 'month'],
  ['ar', 'قبل 3 ساعات', 3, 'hour'],
  ['ar', 'قبل ساعتين (2)', 2, 'hour'],
  ['ar', 'قبل شهر واحد', 1, 'month'],
  ['iw', 'לפני 3 שעות', 3, 'hour'],
  ['fa', '2 ماه قبل', 2, 'month'],
  ['hi', '3 घंटे पहले', 3, 'hour'],
  ['hi', '4 महीने पहले', 4, 'month'],
  ['tr', '3 saat önce', 3, 'hour'],
  ['vi', '3 giờ trước', 3, 'hour'],
  ['th', '3 ชั่วโมงที่ผ่านมา', 3, 'hour'],
  ['pl', '5 miesięcy temu', 5, 'month'],
  ['nl', '3 uur geleden', 3, 'hour'],
  ['sv', 'för 2 månader sedan', 2, 'month'],
  ['no', 'for 2 md. siden', 2, 'month'],
  ['uk', '3 години тому', 3, 'hour'],
  ['zh-Hans-CN', '2个月前', 2, 'month'],
  ['zh-TW', '2 個月前', 2, 'month'],
])('%s: %s', (lang, text, amount, unit) => {
  expect(ageOf(text, lang)).toEqual({ amount, unit });
});

test.each([
  ['en', '1.2K watching'],
  ['en', '12 waiting'],
  ['en', 'Premieres 11/28/26, 5:00 PM'],
  ['en', '409 views'],
  ['en', 'in 3 hours'],
  ['en', '3 fortnights ago'],
  ['en', ''],
  ['de', 'Premiere: 22. November'],
  ['', '3 hours ago'],
  ['not a language', '3 hours ago'],
  ['de', '3 hours ago'],
])('%s: "%s" is no age', (lang, text) => {
  expect(ageOf(text, lang)).toBeNull();
});
